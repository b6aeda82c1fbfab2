//! Reads shapes from a tree of JSON values: a line a key, and what is wrong told with the keys that lead to it.
//!
//! What serde derives for twenty shapes, some of them within others, weighed a twelfth of the module that a reader
//! downloads; these functions weigh a fifth of that.

use engine::contract::Place;
use serde::de::DeserializeOwned;
use serde::de::value::{Error, StrDeserializer};
use serde_json::Value;

/// What is wrong, with the way to it: "quotes: 3: rule: a name is wanted".
pub(super) type Outcome<T> = Result<T, String>;

/// What a value of JSON can stand for. A key that is missing is read as null.
pub(super) trait Written: Sized {
    /// What `value` says.
    ///
    /// # Errors
    /// What is wanted in its place.
    fn read(value: &Value) -> Outcome<Self>;
}

/// Declares shapes and how they are read: `name: Type = "key"`, and `name: Type` for a shape whose own keys stand among
/// these.
macro_rules! shapes {
    ($($(#[$doc:meta])* struct $shape:ident { $($(#[$field_doc:meta])* $field:ident: $of:ty $(= $key:literal)?,)* })*) => {
        $(
            $(#[$doc])*
            pub(super) struct $shape { $($(#[$field_doc])* pub(super) $field: $of,)* }

            impl Written for $shape {
                fn read(value: &Value) -> Outcome<Self> {
                    is_object(value)?;
                    Ok(Self { $($field: shapes!(@ value $($key)?)?,)* })
                }
            }
        )*
    };
    (@ $value:ident) => { Written::read($value) };
    (@ $value:ident $key:literal) => { key($value, $key) };
}

/// Declares which types are read by the names that the contract gives their variants.
macro_rules! names {
    ($($of:ty),* $(,)?) => {
        $(impl Written for $of {
            fn read(value: &Value) -> Outcome<Self> {
                named(value)
            }
        })*
    };
}

pub(super) use {names, shapes};

/// What stands under the key `name` of the object `value`.
pub(super) fn key<T: Written>(value: &Value, name: &str) -> Outcome<T> {
    T::read(value.get(name).unwrap_or(&Value::Null)).map_err(|what| under(name, &what))
}

pub(super) fn is_object(value: &Value) -> Outcome<()> {
    if value.is_object() { Ok(()) } else { Err(wanted(value, "an object")) }
}

/// A variant by its name.
pub(super) fn named<T: DeserializeOwned>(value: &Value) -> Outcome<T> {
    let name = value.as_str().ok_or_else(|| wanted(value, "a name"))?;
    T::deserialize(StrDeserializer::<Error>::new(name)).map_err(|error| error.to_string())
}

#[inline(never)]
fn under(name: &str, what: &str) -> String {
    [name, ": ", what].concat()
}

#[inline(never)]
fn wanted(value: &Value, what: &str) -> String {
    [what, if value.is_null() { " is missing" } else { " is wanted" }].concat()
}

impl Written for String {
    fn read(value: &Value) -> Outcome<Self> {
        value.as_str().map(str::to_owned).ok_or_else(|| wanted(value, "a text"))
    }
}

impl Written for bool {
    fn read(value: &Value) -> Outcome<Self> {
        value.as_bool().ok_or_else(|| wanted(value, "true or false"))
    }
}

impl Written for u32 {
    fn read(value: &Value) -> Outcome<Self> {
        let number = value.as_u64().and_then(|number| number.try_into().ok());
        number.ok_or_else(|| wanted(value, "a whole number"))
    }
}

impl Written for Place {
    fn read(value: &Value) -> Outcome<Self> {
        is_object(value)?;
        Ok(Self { start: key(value, "start")?, end: key(value, "end")? })
    }
}

impl<T: Written> Written for Option<T> {
    fn read(value: &Value) -> Outcome<Self> {
        if value.is_null() { Ok(None) } else { T::read(value).map(Some) }
    }
}

/// A list that is missing is one without entries.
impl<T: Written> Written for Vec<T> {
    fn read(value: &Value) -> Outcome<Self> {
        if value.is_null() {
            return Ok(Self::new());
        }
        let entries = value.as_array().ok_or_else(|| wanted(value, "a list"))?;
        let entry = |(at, entry): (usize, &Value)| T::read(entry).map_err(|what| under(&(at + 1).to_string(), &what));
        entries.iter().enumerate().map(entry).collect()
    }
}
