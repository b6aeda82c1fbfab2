//! The article itself, with every passage that states a fact marked and leading to its card.

use super::{PartProps, Section, links, long};
use crate::marks::{Run, lines, marks, runs};
use crate::reading::Reading;
use crate::state::{Fact, Target, ends};
use crate::tag::{classes, html};
use crate::texts;
use engine::text::Span;
use yew::prelude::*;

/// The article as text.
pub(super) fn article_text(props: &PartProps) -> Html {
    let lang = props.lang;
    let PartProps { reading, filter, target, paragraph, .. } = props;
    let lines: Vec<Span> = lines(&reading.article.text).collect();
    let passage = target.and_then(|target| {
        let nth = target.passage?.checked_sub(1)?;
        target.fact.passages(&reading.sheet).into_iter().nth(nth as usize)
    });
    let aimed = passage.map(|passage| lines.partition_point(|line| line.end <= passage.start));
    let chunks = long::chunks(props.extent, lines.len(), aimed.or(paragraph.map(|at| at as usize)));
    let part = |chunk: &std::ops::Range<usize>| {
        let span = lines[chunk.start].cover(lines[chunk.end - 1]);
        let section = Section::Text(chunk.start / long::CHUNK);
        let target = target.filter(|_| passage.is_some_and(|passage| passage.overlaps(span)));
        let paragraph = paragraph.filter(|at| chunk.contains(&(*at as usize)));
        PartProps { section, target, paragraph, ..part_of(props) }
    };
    // Nothing of it changes when a link leads into the text.
    let strip = PartProps { section: Section::Strip, target: None, paragraph: None, ..part_of(props) };
    let shown = chunks.iter().map(|chunk| chunk.len()).sum();
    let (language, dir) = super::masthead::own(lang, reading);
    html! {
        <article class={classes!("article", filter.actor.map(|_| "article--filtered"))} aria-labelledby="article" lang={language} {dir}>
            <h2 class="unseen" id="article" tabindex="-1" lang={lang.code()} dir={lang.direction()} aria-level={links::level(2, props.below)}>{ lang.text(texts::ARTICLE) }</h2>
            if !reading.is_bare() {
                <div class="article__hint" lang={lang.code()} dir={lang.direction()}>
                    <p class="key">
                        <span class="mark" data-passages="a">{ lang.text(texts::KEY_ACTOR) }</span>
                        <span class="mark" data-passages="q">{ lang.text(texts::KEY_QUOTE) }</span>
                        <span class="mark" data-passages="c">{ lang.text(texts::KEY_CLAIM) }</span>
                        <span class="mark" data-passages="t">{ lang.text(texts::KEY_TIME) }</span>
                        <span class="mark" data-passages="d">{ lang.text(texts::KEY_DEADLINE) }</span>
                    </p>
                    <p class="unseen">{ lang.text(texts::HINT) }</p>
                </div>
            }
            { strip.drawn() }
            for (nth, chunk) in chunks.iter().enumerate() {
                if nth > 0 && chunks[nth - 1].end < chunk.start {
                    { long::rest(lang, &props.on_action, 'p', lines.len(), shown) }
                }
                { part(chunk).drawn() }
            }
            if chunks.last().is_some_and(|last| last.end < lines.len()) {
                { long::rest(lang, &props.on_action, 'p', lines.len(), shown) }
            }
        </article>
    }
}

/// What a part of the article's part may show.
fn part_of(props: &PartProps) -> PartProps {
    PartProps { waits: props.extent.is_some(), extent: props.extent.map(|_| Default::default()), ..props.clone() }
}

/// Some paragraphs of it. Parts of their own, so that a link into one of them draws no other again.
pub(super) fn paragraphs(props: &PartProps, chunk: usize) -> Html {
    let PartProps { reading, filter, target, .. } = props;
    let marks = marks(reading, filter);
    let text = reading.article.text.as_str();
    let first = chunk * long::CHUNK;
    let lines: Vec<Span> = lines(text).skip(first).take(long::CHUNK).collect();
    // The first link of the whole article.
    let link = marks.iter().find(|mark| !matches!(mark.target.fact, Fact::Event(_)));
    let mut tabbable = link.is_some_and(|mark| lines.iter().any(|line| mark.span.overlaps(*line)));
    html! {
        for (at, paragraph) in (first..).zip(&runs(&lines, &marks)) {
            <p class={classes!(is_headline(reading, paragraph, at).then_some("article__headline"), (props.paragraph == Some(at as u32)).then_some("is-aimed"))} key={at}
                id={["p", &(at + 1).to_string()].concat()} tabindex="-1" data-at={starts(props, paragraph)}>
                for run in paragraph {
                    { piece(reading, run, *target, &mut tabbable) }
                }
            </p>
        }
    }
}

/// Where a paragraph begins in the text, for an editor who selects words of it.
fn starts(props: &PartProps, paragraph: &[Run]) -> Option<String> {
    props.correcting.as_ref().and_then(|_| paragraph.first()).map(|run| run.span.start.to_string())
}

fn is_headline(reading: &Reading, paragraph: &[Run], at: usize) -> bool {
    let Some((first, last)) = paragraph.first().zip(paragraph.last()).filter(|_| at == 0) else { return false };
    reading.words(first.span.cover(last.span)).trim() == reading.article.title.trim() && !reading.begins_with_lead()
}

/// A run leads to the card of the shortest fact over it. Only the first link can be reached by Tab; arrows do the rest.
fn piece(reading: &Reading, run: &Run, target: Option<Target>, tabbable: &mut bool) -> Html {
    let words = numbered(reading, run.span);
    if run.marks.is_empty() {
        return words;
    }
    let passages: Vec<String> = run.marks.iter().map(|mark| mark.target.id()).collect();
    let aimed = run.marks.iter().any(|mark| Some(mark.target) == target);
    let class = classes!("mark", aimed.then_some("is-aimed"));
    let linked = run.marks.iter().filter(|mark| !matches!(mark.target.fact, Fact::Event(_)));
    let Some(inner) = linked.min_by_key(|mark| mark.span.len()) else {
        return html! { <span {class} data-passages={passages.join(" ")} tabindex="-1">{ words }</span> };
    };
    let tabindex = if std::mem::take(tabbable) { "0" } else { "-1" };
    let href = Target::card(inner.target.fact).href();
    html! {
        <a {class} {href} {tabindex} data-passages={passages.join(" ")} draggable="false">{ words }</a>
    }
}

/// The words, with the number of each sentence at its end, for paper. The numbers are no text: they would be selected
/// and copied with it.
fn numbered(reading: &Reading, span: Span) -> Html {
    let mut at = span.start;
    let mut pieces = Vec::new();
    for (end, number) in ends(reading, span) {
        pieces.push(html! { { reading.words(Span { start: at, end }).to_owned() } });
        pieces.push(html! { <sup data-number={number.to_string()} /> });
        at = end;
    }
    if at < span.end {
        pieces.push(html! { { reading.words(Span { start: at, end: span.end }).to_owned() } });
    }
    pieces.into_iter().collect()
}
