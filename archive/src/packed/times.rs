//! Times: where they stand, which day they mean, and how TIMEX3 writes that.

use super::Code;
use super::coder::Coder;
use super::values::{Field, given};
use engine::calendar::Date;
use engine::facts::{Agreement, DeadlineId, Time, TimeId};

/// How values begin that many times share; before them, those that are made of the time's days.
const WORDS: [&str; 3] = ["PRESENT_REF", "PAST_REF", "FUTURE_REF"];

impl<C: Coder> Code<'_, C> {
    pub(super) fn all_times(&mut self, it: &[Time]) -> Vec<Time> {
        let (mut from, mut known) = (1, Vec::<Time>::new());
        self.list(Field::Time, 0, it, |code, it| {
            let span = code.span(Field::TimeSpan, 0, from, it.map(|it| it.span));
            let place = code.words.place(span);
            code.times.push(place.start);
            from = place.end + 1;
            let text = &code.article.text;
            let twin = known.iter().rev().find(|known| known.span.of(text) == span.of(text)).cloned();
            let time = match twin {
                Some(twin) => {
                    let twin = Time { span, ..twin };
                    if code.flag(Field::TimeTwin, 0, C::WRITES && it == Some(&twin)) {
                        twin
                    } else {
                        code.meaning(span, &known, it)
                    }
                }
                None => code.meaning(span, &known, it),
            };
            known.push(time.clone());
            time
        })
    }

    fn meaning(&mut self, span: engine::text::Span, known: &[Time], it: Option<&Time>) -> Time {
        let it = given::<C, _>(it);
        let before = known.last().map_or(0, |before| 1 + before.rule as usize);
        let rule = self.choice(Field::TimeRule, before, it.map(|it| it.rule));
        let detail = rule as usize;
        let kind = self.choice(Field::TimeKind, detail, it.map(|it| it.kind));
        let from = self.day(Field::TimeFrom, detail, self.article.published, it.and_then(|it| it.from));
        let near = from.or(self.article.published);
        let to = self.day(Field::TimeTo, detail + 32 * usize::from(from.is_some()), near, it.and_then(|it| it.to));
        let value = self.value(detail, (from, to), it.map_or("", |it| &it.value));
        let mut last = 0;
        let stated = self.list(Field::TimeStated, detail, it.map_or(&[], |it| &it.stated), |code, it| {
            let stated = code.choice(Field::TimeStated, 16 * detail + last, it.copied());
            last = 1 + stated as usize;
            stated
        });
        let sure = self.flag(Field::TimeSure, detail, it.is_some_and(|it| it.sure));
        Time { span, kind, value, from, to, stated, rule, sure }
    }

    fn value(&mut self, detail: usize, days: (Option<Date>, Option<Date>), it: &str) -> String {
        let starts = starts(days);
        let longest = |at: &usize| starts.get(*at).filter(|start| it.starts_with(start.as_str())).map(String::len);
        let at = if C::WRITES { (0..starts.len()).max_by_key(longest) } else { None };
        let at = self.number(Field::TimeValue, detail, 0, at.unwrap_or(0));
        let start = starts.get(at).map_or("", |start| start);
        let rest = self.text(Field::TimeValue, if C::WRITES { &it[start.len()..] } else { "" });
        [start, &rest].concat()
    }

    pub(super) fn agreements(&mut self, it: &[Agreement]) -> Vec<Agreement> {
        const FIELD: Field = Field::Agreement;
        self.list(FIELD, 0, it, |code, it| {
            let time = code.number(FIELD, 0, 0, it.map_or(0, |it| it.time.0 as usize));
            let start = code.times.get(time).copied().unwrap_or(0);
            let span = code.span(FIELD, 1, start, it.map(|it| it.span));
            let deadline = DeadlineId(code.number(FIELD, 2, 0, it.map_or(0, |it| it.deadline.0 as usize)) as u32);
            let day = code.day(FIELD, 3, code.article.published, it.map(|it| it.day)).unwrap_or(Date::from_days(0));
            let own = it.map_or(&[][..], |it| &it.with);
            let with =
                code.list(FIELD, 4, own, |code, it| code.time(FIELD, 9, start, it.copied()).unwrap_or(TimeId(0)));
            Agreement { time: TimeId(time as u32), span, deadline, day, with }
        })
    }
}

/// How a value may begin that means these days.
fn starts((from, to): (Option<Date>, Option<Date>)) -> Vec<String> {
    let mut starts = vec![String::new()];
    starts.extend(WORDS.map(str::to_owned));
    if let Some(from) = from {
        let day = from.to_string();
        starts.extend([day[..7].to_owned(), day[..4].to_owned()]);
        if let Some(to) = to.filter(|&to| to != from) {
            starts.push([&day, "/", &to.to_string()].concat());
        }
        starts.insert(1, day);
    }
    starts
}
