//! The article and its facts in schema.org's words, for search engines and whoever else reads JSON-LD.
//!
//! No ClaimReview: nothing here says whether what somebody said is true. Claims are left out for the same reason,
//! and whatever is not sure is left out because schema.org has no word for doubt.

use super::{Export, is_named};
use crate::state::Fact;
use engine::facts::{Actor, ActorKind, Deadline, Event, Quote, Status};
use serde_json::{Map, Value, json};

/// One graph: the article, the named actors, the quotations, the events and the deadlines; of one fact only what its
/// own page is about.
pub(crate) fn json_ld(export: Export, only: Option<Fact>) -> Value {
    let sheet = &export.reading.sheet;
    let mut graph = vec![article(export)];
    graph.extend(each(&sheet.actors, Fact::Actor, export, actor));
    graph.extend(each(&sheet.quotes, Fact::Quote, export, quotation));
    graph.extend(each(&sheet.events, Fact::Event, export, event));
    graph.extend(each(&sheet.deadlines, Fact::Deadline, export, deadline));
    if let Some(fact) = only {
        let own = export.address(fact);
        let about = graph.iter().find(|node| node["@id"] == own.as_str()).map(Value::to_string).unwrap_or_default();
        let concerns = |node: &Value| about.contains(&node["@id"].to_string()) || node["@type"] == "NewsArticle";
        graph.retain(concerns);
    }
    json!({ "@context": "https://schema.org", "@graph": graph })
}

/// The facts of one list that hold, as `describe` sees them.
fn each<'a, T>(
    list: &'a [T],
    name: fn(u32) -> Fact,
    export: Export<'a>,
    describe: fn(Export, &T) -> Option<Map<String, Value>>,
) -> impl Iterator<Item = Value> {
    list.iter().enumerate().filter_map(move |(at, item)| {
        let fact = name(at as u32);
        let mut node = describe(export, item).filter(|_| holds(export, fact))?;
        node.insert("@id".to_owned(), export.address(fact).into());
        Some(Value::Object(node))
    })
}

/// Whether no editor took it back, and the article does not tell that it was moved.
fn holds(export: Export, fact: Fact) -> bool {
    let moved = matches!(fact, Fact::Deadline(at) if export.reading.replacing(at as usize).is_some());
    !moved && !fact.is_removed(&export.reading.sheet)
}

/// Where the article is: at the publisher's, or else in our page.
fn article_id(export: Export) -> String {
    export.published_at().map_or_else(|| [export.home, "#article"].concat(), str::to_owned)
}

fn article(export: Export) -> Value {
    let article = &export.reading.article;
    let mut node = node("NewsArticle");
    put(&mut node, "@id", Some(article_id(export)));
    put(&mut node, "headline", Some(export.reading.headline().to_owned()));
    put(&mut node, "datePublished", article.published.map(|day| day.to_string()));
    put(&mut node, "inLanguage", Some(article.language.clone()));
    put(&mut node, "url", export.published_at().map(str::to_owned));
    if !article.byline.trim().is_empty() {
        node.insert("author".to_owned(), json!({ "@type": "Person", "name": article.byline.trim() }));
    }
    if !article.dateline.trim().is_empty() {
        node.insert("locationCreated".to_owned(), json!({ "@type": "Place", "name": article.dateline.trim() }));
    }
    Value::Object(node)
}

fn actor(export: Export, actor: &Actor) -> Option<Map<String, Value>> {
    let kind = match actor.kind {
        ActorKind::Person => "Person",
        ActorKind::Organization => "Organization",
        ActorKind::Place => "Place",
        ActorKind::Group | ActorKind::Unnamed => return None,
    };
    let words = |span| export.reading.words(span).to_owned();
    let mut node = node(kind);
    put(&mut node, "name", Some(words(actor.name)).filter(|_| actor.sure));
    node.contains_key("name").then_some(())?;
    if !actor.aliases.is_empty() {
        node.insert("alternateName".to_owned(), actor.aliases.iter().map(|&alias| words(alias)).collect());
    }
    if actor.kind == ActorKind::Person && !actor.roles.is_empty() {
        node.insert("jobTitle".to_owned(), words(actor.roles[0]).into());
    }
    Some(node)
}

fn quotation(export: Export, quote: &Quote) -> Option<Map<String, Value>> {
    let words: Vec<&str> = quote.spans.iter().map(|&span| export.reading.words(span)).collect();
    let mut node = node("Quotation");
    put(&mut node, "text", Some(words.join(" … ")));
    node.insert("isBasedOn".to_owned(), reference(article_id(export)));
    put(&mut node, "url", quote.spans.first().and_then(|&span| export.at_publisher(span)));
    let speakers = quote.speaker.iter().chain(&quote.with).filter_map(|&id| export.speaker(Some(id), quote.sure));
    // An actor without a name of its own is no Person that anybody could look up.
    let (named, unnamed): (Vec<_>, Vec<_>) = speakers.partition(|(_, speaker)| is_named(speaker) && speaker.sure);
    // Who was taken back stays unnamed, by other words too.
    let source = quote.source.filter(|_| quote.source_sure && !(quote.sure && quote.speaker.is_some()));
    let credit = unnamed.iter().map(|(_, speaker)| speaker.name).chain(source);
    let credit: Vec<&str> = credit.map(|span| export.reading.words(span)).collect();
    put(&mut node, "creditText", (!credit.is_empty()).then(|| credit.join(", ")));
    let mut creators: Vec<Value> = named.into_iter().map(|(fact, _)| reference(export.address(fact))).collect();
    if let Some(creator) = if creators.len() > 1 { Some(creators.into()) } else { creators.pop() } {
        node.insert("creator".to_owned(), creator);
    }
    let day = export.reading.time(quote.time).filter(|time| time.sure && time.from == time.to);
    put(&mut node, "dateCreated", day.and_then(|time| time.from).map(|day| day.to_string()));
    Some(node)
}

fn event(export: Export, event: &Event) -> Option<Map<String, Value>> {
    event.sure.then_some(())?;
    let mut node = node("Event");
    put(&mut node, "name", Some(export.reading.words(event.span).to_owned()));
    let time = export.reading.time(event.time).filter(|time| time.sure);
    put(&mut node, "startDate", time.and_then(|time| time.from).map(|day| day.to_string()));
    put(&mut node, "endDate", time.and_then(|time| time.to).map(|day| day.to_string()));
    let named = |&id| export.speaker(Some(id), true).filter(|(_, actor)| is_named(actor) && actor.sure);
    let people: Vec<Value> = event
        .who
        .iter()
        .filter_map(named)
        .filter(|(_, actor)| actor.kind != ActorKind::Place)
        .map(|(fact, _)| reference(export.address(fact)))
        .collect();
    if !people.is_empty() {
        node.insert("attendee".to_owned(), people.into());
    }
    if let Some((fact, _)) = event.place.as_ref().and_then(named).filter(|(_, actor)| actor.kind == ActorKind::Place) {
        node.insert("location".to_owned(), reference(export.address(fact)));
    }
    let status = (event.status == Status::Cancelled).then_some("https://schema.org/EventCancelled");
    put(&mut node, "eventStatus", status.map(str::to_owned));
    Some(node)
}

fn deadline(export: Export, deadline: &Deadline) -> Option<Map<String, Value>> {
    let last = deadline.due_to.filter(|_| deadline.sure)?;
    let words = deadline.demand.or(deadline.consequence).or(deadline.statements.first().map(|first| first.span))?;
    let mut node = node("Event");
    put(
        &mut node,
        "name",
        Some(
            [
                export.lang.text(crate::texts::DEADLINE),
                export.lang.text(crate::texts::COLON),
                export.reading.words(words),
            ]
            .concat(),
        ),
    );
    put(&mut node, "startDate", deadline.due_from.map(|day| day.to_string()));
    put(&mut node, "endDate", Some(last.to_string()));
    let before = deadline.replaces.and_then(|old| export.reading.sheet.deadlines.get(old.0 as usize)?.due_from);
    if let Some(before) = before {
        put(&mut node, "eventStatus", Some("https://schema.org/EventRescheduled".to_owned()));
        put(&mut node, "previousStartDate", Some(before.to_string()));
    }
    Some(node)
}

fn node(kind: &str) -> Map<String, Value> {
    Map::from_iter([("@type".to_owned(), kind.into())])
}

fn reference(id: String) -> Value {
    json!({ "@id": id })
}

/// Says nothing where there is nothing to say.
fn put(node: &mut Map<String, Value>, key: &str, value: Option<String>) {
    if let Some(value) = value.filter(|value| !value.trim().is_empty()) {
        node.insert(key.to_owned(), value.into());
    }
}
