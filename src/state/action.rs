//! What can happen to the page.

use super::{Asked, Edit, Facet, Inquire, Place, Query, Sort, Step, Target};
use crate::reading::Reading;
use engine::calendar::Date;
use engine::facts::ActorId;
use std::rc::Rc;

/// What can happen.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Action {
    /// The clock shows this time.
    Tick(i64),
    /// The element asks for something else than before.
    Ask(Asked),
    /// An article was fetched: these are here now.
    Stock(Rc<[Reading]>),
    /// The reader looks up a name or a title.
    LookUp(Query),
    /// The reader wants the whole article instead of a part of it.
    ShowWhole,
    /// The reader opens an article, or the list.
    Open(Option<usize>),
    /// The reader looks at one actor, or at all again.
    Choose(Option<ActorId>),
    /// The reader follows a link inside the page.
    Visit(Target),
    /// The reader follows a link to a paragraph of the article, counted from 0.
    Read(u32),
    /// The address tells another place, which has no place to go back to.
    Arrive(Place),
    /// The reader sets a part of the filter anew; a value that means nothing takes it away.
    Narrow(Facet, String),
    /// The reader looks for words.
    Find(String),
    /// The words that the reader typed are looked for.
    Seek,
    /// The reader wants facts in another order.
    Sort(Sort),
    /// The reader wants everything again.
    Clear,
    /// What is shown is told aloud.
    Say(String),
    /// The reader goes back to where the last link was.
    Return,
    /// The reader asks how the deadlines stood on a day, or how they stand.
    AsOf(Option<Date>),
    /// The reader wants more of the list of this letter.
    ShowMore(char),
    /// The page is being printed, or has been.
    Print(bool),
    /// The reader goes back to the newsroom's articles.
    Close,
    /// The reader gives an article of their own.
    Desk(Step),
    /// An editor corrects the article.
    Correct(Edit),
    /// The reader wants to know something of the data.
    Inquire(Inquire),
}
