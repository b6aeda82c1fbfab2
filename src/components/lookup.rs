//! Finds a name or a headline among all articles, as the reader types.

use super::front::row;
use super::links;
use crate::browser::field;
use crate::library::Found;
use crate::state::{Action, Answer, Asked, Query, State};
use crate::tag::{classes, html};
use crate::texts::{self, Lang, archive as words};
use ::archive::Somebody;
use yew::prelude::*;

/// The field and what was found. The live region is always there, and says how much was found, once.
pub(super) fn lookup(state: &State, asked: &Asked, on_action: &Callback<Action>) -> Html {
    let lang = asked.lang;
    let on_look = on_action.reform(Action::LookUp);
    let on_input = on_look.reform(|event: InputEvent| Query::Type(field::value(&event)));
    let waiting = state.now.is_none().then_some("is-waiting");
    html! {
        <search class={classes!("lookup", waiting)}>
            <form class="lookup__form" onsubmit={|event: SubmitEvent| event.prevent_default()}>
                <label for="lookup">{ lang.text(words::LOOK_UP) }</label>
                <input id="lookup" name="lookup" type="search" value={state.lookup.text.clone()} autocomplete="off" autocapitalize="off" spellcheck="false"
                    enterkeyhint="search" oninput={on_input} />
            </form>
            <p class="lookup__says" role="status">{ says(lang, &state.lookup.answer) }</p>
            { answer(&state.lookup.answer, asked, &on_look) }
        </search>
    }
}

fn says(lang: Lang, answer: &Answer) -> String {
    match answer {
        Answer::Waiting(_) => lang.text(words::LOOKING).to_owned(),
        Answer::Found(found) if found.counts == (0, 0) => lang.text(words::FOUND_NOTHING).to_owned(),
        Answer::Found(found) => {
            let says = texts::found_in_archive(lang, found.counts);
            let all = found.counts == (found.people.len(), found.stories.len());
            if all { says } else { [says.as_str(), ". ", lang.text(words::TYPE_ON)].concat() }
        }
        Answer::Unreachable => lang.text(words::LIST_UNREACHABLE).to_owned(),
        Answer::Busy => lang.text(words::LIST_BUSY).to_owned(),
        Answer::OtherVersion => lang.text(words::LIST_OTHER_VERSION).to_owned(),
        Answer::Nothing => String::new(),
    }
}

fn answer(answer: &Answer, asked: &Asked, on_look: &Callback<Query>) -> Html {
    match answer {
        Answer::Nothing => Html::default(),
        Answer::Unreachable | Answer::Busy | Answer::OtherVersion => html! {
            <button class="lookup__again" type="button" onclick={on_look.reform(|_| Query::Again)}>{ asked.lang.text(words::LOOK_AGAIN) }</button>
        },
        Answer::Waiting(found) | Answer::Found(found) => hits(found, asked),
    }
}

fn hits(found: &Found, asked: &Asked) -> Html {
    html! {
        <div class="lookup__hits">
            if !found.people.is_empty() {
                <section aria-labelledby="lookup-people">
                    <h2 class="section__part" id="lookup-people" aria-level={links::level(2, asked.below)}>{ asked.lang.text(words::FOUND_PEOPLE) }</h2>
                    <ul class="stories" role="list">
                        for one in &found.people {
                            { somebody(one, asked) }
                        }
                    </ul>
                </section>
            }
            if !found.stories.is_empty() {
                <section aria-labelledby="lookup-stories">
                    <h2 class="section__part" id="lookup-stories" aria-level={links::level(2, asked.below)}>{ asked.lang.text(words::FOUND_STORIES) }</h2>
                    <ul class="stories" role="list">
                        for story in &found.stories {
                            { row(story, asked) }
                        }
                    </ul>
                </section>
            }
        </div>
    }
}

fn somebody(one: &Somebody, asked: &Asked) -> Html {
    html! {
        <li>
            <a class="stories__title" href={[asked.files.as_deref().unwrap_or(""), &one.href].concat()}>{ one.name.clone() }</a>
            <p class="stories__line">
                if !one.role.is_empty() {
                    <span>{ one.role.clone() }</span>
                }
                <span>{ words::article_count(asked.lang, one.articles as usize) }</span>
            </p>
        </li>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_sees_only_the_first_is_told_how_to_see_the_others() {
        let somebody = Somebody { name: "Vera Solberg".into(), ..Somebody::default() };
        let found =
            |count| Answer::Found(Found { people: vec![somebody.clone()], counts: (count, 0), ..Found::default() });
        assert_eq!(says(Lang::default(), &found(1)), "1 name, 0 headlines");
        let says = says(Lang::default(), &found(217));
        assert!(says.starts_with("217 names, 0 headlines. ") && says.contains("type on"), "{says}");
    }
}
