//! What follows from a change: deadlines move with their times, nothing refers to a fact that was taken back, and
//! relations and agreements are those of the facts as they are now.

use super::days::precision;
use engine::calendar::Date;
use engine::facts::*;

/// Moves the deadlines that fall due at time `at`, which was `before`, as far as the time has moved: "before Friday"
/// stays the day before.
pub(super) fn moved(sheet: &mut FactSheet, at: u32, before: &Time) {
    let time = &sheet.times[at as usize];
    if (time.from, time.to, &time.value) == (before.from, before.to, &before.value) {
        return;
    }
    for (deadline, nth) in sheet.deadlines.iter_mut().zip(0..) {
        let is_set = |correction: &Correction| {
            let sets = |field: &str| ["due", "due_from", "due_to"].contains(&field);
            correction.fact == FactId::Deadline(nth)
                && matches!(&correction.change, Change::Set { field, .. } if sets(field))
        };
        if deadline.due == Some(TimeId(at)) && !sheet.corrections.iter().any(is_set) {
            follow(deadline, before, time);
        }
    }
    sheet.agreements.retain(|agreement| agreement.time.0 != at && agreement.with.iter().all(|with| with.0 != at));
}

fn follow(deadline: &mut Deadline, before: &Time, time: &Time) {
    let apart = |due: Option<Date>, day: Option<Date>| due.zip(day).map_or(0, |(due, day)| due.days() - day.days());
    let (first, last) = (apart(deadline.due_from, before.from), apart(deadline.due_to, before.to));
    let ends_it = deadline.due_from == deadline.due_to && before.from != before.to;
    deadline.due_to = time.to.map(|to| to.plus_days(last));
    deadline.due_from = if ends_it { deadline.due_to } else { time.from.map(|from| from.plus_days(first)) };
    deadline.precision = precision(time);
}

/// Lets go of every reference to `fact`, which was taken back.
pub(super) fn forget(sheet: &mut FactSheet, fact: FactId) {
    match fact {
        FactId::Actor(at) => forget_actor(sheet, ActorId(at)),
        FactId::Time(at) => forget_time(sheet, TimeId(at)),
        FactId::Deadline(at) => {
            sheet.agreements.retain(|agreement| agreement.deadline != DeadlineId(at));
            let replacing = sheet.deadlines.iter_mut().filter(|deadline| deadline.replaces == Some(DeadlineId(at)));
            replacing.for_each(|deadline| deadline.replaces = None);
        }
        FactId::Quote(_) | FactId::Claim(_) | FactId::Event(_) => {}
    }
}

fn forget_actor(sheet: &mut FactSheet, actor: ActorId) {
    let forget = |held: &mut Option<ActorId>| *held = held.filter(|held| *held != actor);
    for quote in &mut sheet.quotes {
        forget_speaker(actor, &mut quote.speaker, &mut quote.with);
    }
    for claim in &mut sheet.claims {
        forget_speaker(actor, &mut claim.speaker, &mut claim.with);
    }
    for deadline in &mut sheet.deadlines {
        forget(&mut deadline.set_by);
        forget(&mut deadline.on);
    }
    for event in &mut sheet.events {
        forget(&mut event.place);
        event.who.retain(|who| *who != actor);
    }
}

/// Of several who spoke together, the others stay.
fn forget_speaker(actor: ActorId, speaker: &mut Option<ActorId>, with: &mut Vec<ActorId>) {
    with.retain(|other| *other != actor);
    if *speaker == Some(actor) {
        *speaker = (!with.is_empty()).then(|| with.remove(0));
    }
}

/// A deadline without its time is due on no day that is known.
fn forget_time(sheet: &mut FactSheet, time: TimeId) {
    let forget = |held: &mut Option<TimeId>| *held = held.filter(|held| *held != time);
    sheet.quotes.iter_mut().for_each(|quote| forget(&mut quote.time));
    sheet.claims.iter_mut().for_each(|claim| forget(&mut claim.time));
    for event in &mut sheet.events {
        forget(&mut event.time);
        forget(&mut event.duration);
    }
    for deadline in &mut sheet.deadlines {
        if deadline.due == Some(time) {
            (deadline.due, deadline.due_from, deadline.due_to) = (None, None, None);
            deadline.precision = Precision::Unknown;
        }
        deadline.statements.iter_mut().for_each(|statement| forget(&mut statement.due));
    }
    sheet.agreements.retain(|agreement| agreement.time != time && !agreement.with.contains(&time));
}

/// Reads the relations anew from the events that hold.
pub(super) fn relate(sheet: &mut FactSheet) {
    let mut relations = engine::relations(&sheet.events);
    relations.retain(|relation| sheet.holds(FactId::Event(relation.event.0)));
    sheet.relations = relations;
}
