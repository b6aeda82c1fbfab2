//! What happens at the desk: the form is sent, a file is opened, a link brings an article, the reader answers.

use crate::browser::given::{self, Opened};
use crate::browser::{address, focus};
use crate::components::{self, DeskCallbacks};
use crate::library::Seed;
use crate::reading::{Asking, News, Reading};
use crate::state::{Action, Asked, Desk, Draft, Failure, Progress, Shows, Step};
use crate::texts::Lang;
use engine::calendar::Date;
use import::Refusal;
use reader::{Answer, Given, Request};
use std::cell::RefCell;
use std::rc::Rc;
use yew::prelude::*;

/// How many bytes a link may unfold to: the longest text with its front matter.
const LINK_LIMIT: usize = import::TEXT_LIMIT + 4096;

/// One who asks the reader and tells the page what comes of it.
#[derive(Clone)]
struct Clerk {
    asking: Rc<RefCell<Asking>>,
    on_step: Callback<Step>,
}

impl Clerk {
    fn ask(&self, request: Request) {
        self.on_step.emit(Step::Ask);
        let on_step = self.on_step.clone();
        self.asking.borrow_mut().ask(request, move |news| on_step.emit(step(news)));
    }

    fn read(&self, name: String, bytes: Vec<u8>, published: Option<Date>) {
        self.ask(Request::Read(Given { name, bytes, published }));
    }

    fn open(&self, event: &Event) {
        let clerk = self.clone();
        given::open_file(event, import::FILE_LIMIT, move |name, opened| match opened {
            Opened::Content(bytes) => {
                let bytes = import::encoding(&bytes).map(|label| given::in_utf8(&bytes, label)).unwrap_or(bytes);
                clerk.ask(Request::Import(Given { name, bytes, published: None }));
            }
            Opened::TooLarge(bytes) => clerk.fail(Failure::Refused(Refusal::TooLong { bytes })),
            Opened::Failed => clerk.fail(Failure::Unreadable),
        });
    }

    fn fail(&self, failure: Failure) {
        self.on_step.emit(Step::Fail(failure));
    }

    fn stop(&self) {
        self.asking.borrow_mut().stop();
        self.on_step.emit(Step::Stop);
    }
}

fn step(news: News) -> Step {
    match news {
        News::Began => Step::Begin,
        News::Answered(Answer::Imported(imported)) => Step::Fill(imported),
        News::Answered(Answer::Refused(refusal)) => Step::Fail(Failure::Refused(refusal)),
        News::Answered(Answer::Read(read)) => {
            let reader::Read { article, evidence, sheet, sentences } = *read;
            Step::Show(Reading::from(Seed { article, sheet, sentences, ..Seed::default() }), evidence)
        }
        // Only others ask for what answers so.
        News::Answered(Answer::NoSheet(_) | Answer::Compared(_)) => Step::Fail(Failure::Unreadable),
        News::Failed(trouble) => Step::Fail(Failure::Trouble(trouble)),
    }
}

/// Lets the reader give an article of their own.
#[hook]
pub(super) fn use_desk(on_action: &Callback<Action>, asked: &Asked, desk: &Desk, root: &NodeRef) -> DeskCallbacks {
    let asking = use_mut_ref(Asking::default);
    let clerk = Clerk { asking, on_step: on_action.reform(Action::Desk) };
    use_link(&clerk, asked.has_desk && asked.addressed);
    use_turns(desk, root);
    let draft = desk.draft.clone();
    let sent = {
        let (clerk, draft) = (clerk.clone(), draft.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let Some(draft) = filled(&draft, &event) else { return };
            clerk.on_step.emit(Step::Draft(draft.clone()));
            clerk.read(String::new(), draft.bytes(), draft.about.published);
        })
    };
    let on_step = clerk.on_step.clone();
    let on_change = Callback::from(move |event: Event| {
        on_step.emit(Step::Draft(filled(&draft, &event).unwrap_or_else(|| (*draft).clone())));
    });
    let (opener, dropper, stopper) = (clerk.clone(), clerk.clone(), clerk.clone());
    DeskCallbacks {
        on_open: clerk.on_step.reform(|_| Step::Open),
        on_submit: sent,
        on_change,
        on_file: Callback::from(move |event: Event| opener.open(&event)),
        on_drop: Callback::from(move |event: DragEvent| dropper.open(&event)),
        on_stop: Callback::from(move |_| stopper.stop()),
        on_copy: copy(clerk.on_step, desk.reading.clone()),
        on_close: on_action.reform(|_| Action::Close),
    }
}

/// The way to the desk.
pub(super) fn entry(lang: Lang, callbacks: &DeskCallbacks) -> Html {
    components::entry(lang, Some(callbacks.on_open.clone()))
}

/// The form, while it is open.
pub(super) fn form(lang: Lang, desk: &Desk, asked: &Asked, callbacks: &DeskCallbacks) -> Option<Html> {
    (desk.shows == Shows::Form).then(|| components::desk(lang, desk, asked.below, callbacks))
}

/// What stands above the reader's own article, while it is shown.
pub(super) fn own(lang: Lang, desk: &Desk, callbacks: &DeskCallbacks) -> Html {
    if desk.shows == Shows::Reading { components::own(lang, desk, callbacks) } else { Html::default() }
}

/// The draft with what stands in the form of `event`.
fn filled(draft: &Draft, event: &Event) -> Option<Draft> {
    let [text, published] = given::fields(event, ["text", "published"])?;
    Some(draft.with(&text, Date::parse(&published)))
}

fn copy(on_step: Callback<Step>, reading: Option<Reading>) -> Callback<MouseEvent> {
    Callback::from(move |_| {
        let Some(reading) = &reading else { return };
        let on_step = on_step.clone();
        given::copy_link(&import::file(&reading.article), move |length| {
            on_step.emit(Step::Copied(length.map(|length| length as usize).ok_or(())));
        });
    })
}

/// Reads the article that the address carries, now and whenever it changes, where the address is ours.
#[hook]
fn use_link(clerk: &Clerk, addressed: bool) {
    let clerk = clerk.clone();
    use_effect_with(addressed, move |&addressed| {
        let arrive = move |fragment: String| {
            let clerk = clerk.clone();
            let on_step = clerk.on_step.clone();
            let comes = given::unpack(&fragment, LINK_LIMIT, move |bytes| match bytes {
                Some(bytes) => clerk.read(String::new(), bytes, None),
                None => clerk.fail(Failure::BrokenLink),
            });
            if comes {
                on_step.emit(Step::Open);
            }
        };
        let listener = addressed.then(|| {
            arrive(address::fragment());
            address::on_change(arrive)
        });
        move || drop(listener)
    });
}

/// Leads the keyboard to what is new: the headline of what was read, the form, or what is wrong with it.
#[hook]
fn use_turns(desk: &Desk, root: &NodeRef) {
    let (root, shows) = (root.clone(), desk.shows);
    let has_failed = matches!(desk.progress, Progress::Failed(_));
    use_effect_with(desk.turns, move |&turns| {
        let id = match shows {
            Shows::Nothing => return,
            Shows::Form if has_failed => "desk-failure",
            Shows::Form => "desk",
            Shows::Reading => "headline",
        };
        if turns > 0 {
            focus::go(&root, id);
        }
    });
}
