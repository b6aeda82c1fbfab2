//! Asks the reader: ids, version, time limit. Whether a worker or the page itself answers is the door's business.

use super::door::Asked;
use reader::{Answer, Envelope, Request, VERSION};

/// How long a request may be read, in milliseconds: a megabyte takes a second or two on a slow phone.
const LIMIT: u32 = 15_000;

/// What a request comes to.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum News {
    /// The reader is there and reads; before that it is being loaded.
    Began,
    /// The answer.
    Answered(Answer),
    /// There is no answer.
    Failed(Trouble),
}

/// Why the reader gave no answer. Nothing that was given is lost, and it may be asked again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Trouble {
    /// It broke down on this text.
    Crashed,
    /// It took longer than it may.
    TooSlow,
    /// Its files could not be loaded.
    Unreachable,
    /// Its files are those of another build.
    OtherVersion,
}

/// The request that is under way, of which there is one at a time.
#[derive(Default)]
pub(crate) struct Asking {
    last_id: u32,
    asked: Option<Asked>,
}

impl Asking {
    /// Asks, and stops whatever was asked before.
    pub(crate) fn ask(&mut self, request: Request, tell: impl Fn(News) + 'static) {
        self.stop();
        self.last_id = self.last_id.wrapping_add(1);
        let id = self.last_id;
        let modules = request.modules();
        let bytes = Envelope::seal(id, request);
        self.asked = Some(Asked::new(bytes, modules, VERSION, LIMIT, move |what, bytes| {
            if let Some(news) = understand(id, what, bytes) {
                tell(news);
            }
        }));
    }

    /// Stops the request that is under way: no more news of it will come.
    pub(crate) fn stop(&mut self) {
        self.asked = None;
    }
}

/// What the door tells in numbers. An answer to another request is no news.
fn understand(id: u32, what: u8, bytes: Option<Vec<u8>>) -> Option<News> {
    Some(match (what, bytes) {
        (0, _) => News::Began,
        (1, Some(bytes)) => match Envelope::open(&bytes) {
            Some(envelope) if envelope.id != id => return None,
            Some(envelope) => News::Answered(envelope.content),
            None => News::Failed(Trouble::OtherVersion),
        },
        (3, _) => News::Failed(Trouble::TooSlow),
        (4, _) => News::Failed(Trouble::Unreachable),
        _ => News::Failed(Trouble::Crashed),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use import::Refusal;

    #[test]
    fn an_answer_is_taken_for_its_own_request_only() {
        let bytes = || Some(Envelope::seal(3, Answer::Refused(Refusal::Empty)));
        assert_eq!(understand(3, 1, bytes()), Some(News::Answered(Answer::Refused(Refusal::Empty))));
        assert_eq!(understand(4, 1, bytes()), None);
    }

    #[test]
    fn another_builds_answer_and_every_failure_are_told_apart() {
        assert_eq!(understand(1, 1, Some(Vec::new())), Some(News::Failed(Trouble::OtherVersion)));
        assert_eq!(understand(1, 2, None), Some(News::Failed(Trouble::Crashed)));
        assert_eq!(understand(1, 3, None), Some(News::Failed(Trouble::TooSlow)));
        assert_eq!(understand(1, 4, None), Some(News::Failed(Trouble::Unreachable)));
        assert_eq!(understand(1, 0, None), Some(News::Began));
    }
}
