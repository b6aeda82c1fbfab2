//! What `html!` builds: elements of Yew's, put together by calls.

#[cfg(test)]
mod tests;

pub(crate) use markup::html;

use std::borrow::Cow;
use std::rc::Rc;
use yew::html::IntoEventCallback;
use yew::virtual_dom::{AttributeOrProperty, Attributes, Key, Listener, VList, VTag, VText};
use yew::{AttrValue, Callback, Html, NodeRef};

/// The names of the classes that hold, as one attribute has them.
macro_rules! classes {
    ($($name:expr),+) => { $crate::tag::spaced(&[$(Option::<&str>::from($name)),+]) };
}
pub(crate) use classes;

/// What there is of `names`, with spaces between, if there is any.
pub(crate) fn spaced(names: &[Option<&str>]) -> Option<String> {
    let mut spaced = String::new();
    for name in names.iter().flatten() {
        if !spaced.is_empty() {
            spaced.push(' ');
        }
        spaced.push_str(name);
    }
    (!spaced.is_empty()).then_some(spaced)
}

/// An element, or a fragment, to which things are added.
///
/// Every element of the page is a row of these calls: what they do stands in one place, not inlined into each.
pub(crate) struct Tag(Box<Parts>);

#[derive(Default)]
struct Parts {
    /// Empty for a fragment.
    name: &'static str,
    fixed: &'static [(&'static str, AttributeOrProperty)],
    /// Of the attributes with `values`, in their order.
    names: &'static [&'static str],
    values: Vec<Option<AttributeOrProperty>>,
    listeners: Vec<Option<Rc<dyn Listener>>>,
    key: Option<Key>,
    node_ref: NodeRef,
    field: Option<AttrValue>,
    children: Vec<Html>,
}

impl Tag {
    /// An element whose attributes are always the same.
    #[inline(never)]
    pub(crate) fn new(name: &'static str, fixed: &'static [(&'static str, AttributeOrProperty)]) -> Self {
        Self(Box::new(Parts { name, fixed, ..Parts::default() }))
    }

    /// An element whose attributes follow in the order of these names.
    #[inline(never)]
    pub(crate) fn with(name: &'static str, names: &'static [&'static str]) -> Self {
        Self(Box::new(Parts { name, names, ..Parts::default() }))
    }

    /// What has no element of its own.
    #[inline(never)]
    pub(crate) fn fragment() -> Self {
        Self(Box::default())
    }

    /// The next attribute is always the same.
    #[inline(never)]
    pub(crate) fn text(&mut self, value: &'static str) {
        self.set(Some(value.into()));
    }

    /// The next attribute is there or not.
    #[inline(never)]
    pub(crate) fn flag(&mut self, is_set: bool) {
        let name = self.0.names[self.0.values.len()];
        self.set(is_set.then_some(name.into()));
    }

    /// The next attribute, if there is a value.
    pub(crate) fn value(&mut self, value: impl Value) {
        value.set(self);
    }

    #[inline(never)]
    fn set(&mut self, value: Option<AttrValue>) {
        self.0.values.push(value.map(AttributeOrProperty::Attribute));
    }

    /// By what the element is known among those beside it.
    pub(crate) fn key(&mut self, key: impl Into<Key>) {
        self.0.key = Some(key.into());
    }

    /// Refers to the element once it is there.
    pub(crate) fn refer(&mut self, node_ref: impl Into<NodeRef>) {
        self.0.node_ref = node_ref.into();
    }

    /// What stands in the field, and stands there again whenever the field is drawn.
    pub(crate) fn field(&mut self, value: impl Into<AttrValue>) {
        self.0.field = Some(value.into());
    }

    /// Calls back at an event.
    pub(crate) fn listen<E, L: Listener + 'static>(
        &mut self,
        callback: impl IntoEventCallback<E>,
        listener: fn(Callback<E>) -> Rc<L>,
    ) {
        let listener = callback.into_event_callback().map(|callback| listener(callback) as Rc<dyn Listener>);
        self.hear(listener);
    }

    #[inline(never)]
    fn hear(&mut self, listener: Option<Rc<dyn Listener>>) {
        self.0.listeners.push(listener);
    }

    /// Words, as they stand in the source.
    #[inline(never)]
    pub(crate) fn words(&mut self, words: &'static str) {
        self.push(VText::new(words).into());
    }

    /// What is in it next.
    pub(crate) fn put(&mut self, content: impl Content) {
        content.put(self);
    }

    /// Nothing, in the place of something.
    #[inline(never)]
    pub(crate) fn nothing(&mut self) {
        self.push(Html::default());
    }

    #[inline(never)]
    fn push(&mut self, child: Html) {
        self.0.children.push(child);
    }

    /// Puts it into another.
    #[inline(never)]
    pub(crate) fn end(self, outer: &mut Tag) {
        outer.0.children.push(self.done());
    }

    /// What was built; a fragment as the list that it is.
    #[inline(never)]
    pub(crate) fn done(self) -> Html {
        let parts = *self.0;
        if parts.name.is_empty() {
            return VList::with_children(parts.children, None).into();
        }
        let mut tag = VTag::new(parts.name);
        if parts.names.is_empty() {
            tag.attributes = Attributes::Static(parts.fixed);
        } else {
            tag.attributes = Attributes::Dynamic { keys: parts.names, values: parts.values.into() };
        }
        if !parts.listeners.is_empty() {
            tag.set_listeners(parts.listeners.into());
        }
        (tag.key, tag.node_ref) = (parts.key, parts.node_ref);
        tag.set_value(parts.field);
        if let Some(children) = tag.children_mut() {
            *children = only(parts.children);
        }
        tag.into()
    }

    /// The one thing that was put into it.
    #[inline(never)]
    pub(crate) fn only(self) -> Html {
        only(self.0.children)
    }
}

fn only(mut children: Vec<Html>) -> Html {
    match children.len() {
        1 => children.remove(0),
        _ => VList::with_children(children, None).into(),
    }
}

/// What may stand in an element, as one node.
pub(crate) trait Content {
    /// Adds it.
    fn put(self, tag: &mut Tag);
}

impl Content for Html {
    fn put(self, tag: &mut Tag) {
        tag.push(self);
    }
}

impl Content for &'static str {
    fn put(self, tag: &mut Tag) {
        tag.words(self);
    }
}

impl Content for String {
    #[inline(never)]
    fn put(self, tag: &mut Tag) {
        tag.push(VText::new(self).into());
    }
}

impl Content for Cow<'static, str> {
    #[inline(never)]
    fn put(self, tag: &mut Tag) {
        match self {
            Self::Borrowed(words) => tag.words(words),
            Self::Owned(words) => words.put(tag),
        }
    }
}

impl Content for Vec<Html> {
    #[inline(never)]
    fn put(self, tag: &mut Tag) {
        tag.push(VList::with_children(self, None).into());
    }
}

impl<T: Content> Content for Option<T> {
    fn put(self, tag: &mut Tag) {
        match self {
            Some(content) => content.put(tag),
            None => tag.nothing(),
        }
    }
}

/// The value of an attribute.
pub(crate) trait Value {
    /// Sets the next attribute.
    fn set(self, tag: &mut Tag);
}

impl Value for &'static str {
    fn set(self, tag: &mut Tag) {
        tag.text(self);
    }
}

impl Value for AttrValue {
    #[inline(never)]
    fn set(self, tag: &mut Tag) {
        tag.set(Some(self));
    }
}

impl Value for String {
    #[inline(never)]
    fn set(self, tag: &mut Tag) {
        AttrValue::from(self).set(tag);
    }
}

impl Value for Cow<'static, str> {
    #[inline(never)]
    fn set(self, tag: &mut Tag) {
        match self {
            Self::Borrowed(value) => tag.text(value),
            Self::Owned(value) => value.set(tag),
        }
    }
}

impl<T: Value> Value for Option<T> {
    fn set(self, tag: &mut Tag) {
        match self {
            Some(value) => value.set(tag),
            None => tag.set(None),
        }
    }
}
