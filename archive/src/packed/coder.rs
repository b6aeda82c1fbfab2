//! Answers to yes-or-no questions, each in as many bits as it is a surprise: arithmetic coding of bits, each by how often
//! its question was answered so before. After Witten, Neal and Cleary, "Arithmetic coding for data compression" (1987),
//! in the form that carries nothing over (Mahoney's lpaq).

/// Asks and answers. Who writes gives the answers, who reads is told them.
pub(super) trait Coder {
    /// Whether answers are given. Where not, those that are passed mean nothing.
    const WRITES: bool;

    /// The answer to the question `context`: `answer` when writing, the one that was written when reading.
    fn bit(&mut self, context: u32, answer: bool) -> bool;
}

/// So many questions are told apart: a power of two, many more than there are.
const QUESTIONS: usize = 1 << 13;
/// After so many answers a new one counts no more than by this.
const STEADY: i32 = 40;

/// How a question was answered so far.
#[derive(Clone, Copy)]
struct Chance {
    /// Of a yes, in 65,536ths.
    yes: i32,
    /// How many answers it is from.
    count: i32,
}

/// All questions.
struct Model(Vec<Chance>);

impl Model {
    fn new() -> Self {
        Self(vec![Chance { yes: 1 << 15, count: 0 }; QUESTIONS])
    }

    fn chance(&mut self, context: u32) -> &mut Chance {
        // Fibonacci hashing. Two questions in one place cost a little, and are no fault.
        let place = context.wrapping_mul(0x9E37_79B1) >> (32 - QUESTIONS.trailing_zeros());
        &mut self.0[place as usize]
    }
}

impl Chance {
    /// Where `range` parts: no lies below and at it, yes above.
    fn part(self, Range { low, high }: Range) -> u32 {
        let no = (65_536 - self.yes.clamp(24, 65_536 - 24)) as u64;
        low + ((u64::from(high - low) * no) >> 16) as u32
    }

    fn learn(&mut self, answer: bool) {
        let aim = if answer { 65_536 } else { 0 };
        // The first answer moves it far, each later one less.
        self.yes += (aim - self.yes) * 2 / (2 * self.count + 3);
        self.count = (self.count + 1).min(STEADY);
    }
}

/// Where the number lies that tells all answers so far, both ends included: its first bytes are settled before.
#[derive(Clone, Copy)]
struct Range {
    low: u32,
    high: u32,
}

impl Range {
    const WHOLE: Self = Self { low: 0, high: u32::MAX };

    /// Takes the part that is told by `answer`, where it parts at `part`.
    fn narrow(&mut self, part: u32, answer: bool) {
        if answer {
            self.low = part + 1;
        } else {
            self.high = part;
        }
    }

    /// The next byte, if both ends have the same.
    fn settled(&mut self) -> Option<u8> {
        let Self { low, high } = *self;
        ((low ^ high) >> 24 == 0).then(|| {
            *self = Self { low: low << 8, high: high << 8 | 255 };
            (high >> 24) as u8
        })
    }
}

/// Reads answers. Behind the end of what was written each is no, so that reading ends whatever the bytes are.
pub(super) struct Reader<'b> {
    model: Model,
    range: Range,
    here: u32,
    bytes: std::slice::Iter<'b, u8>,
}

impl<'b> Reader<'b> {
    pub(super) fn new(bytes: &'b [u8]) -> Self {
        let mut reader = Self { model: Model::new(), range: Range::WHOLE, here: 0, bytes: bytes.iter() };
        for _ in 0..4 {
            reader.shift();
        }
        reader
    }

    fn shift(&mut self) {
        self.here = self.here << 8 | u32::from(self.bytes.next().copied().unwrap_or(0));
    }
}

impl Coder for Reader<'_> {
    const WRITES: bool = false;

    fn bit(&mut self, context: u32, _: bool) -> bool {
        let chance = self.model.chance(context);
        let part = chance.part(self.range);
        let answer = self.here > part;
        chance.learn(answer);
        self.range.narrow(part, answer);
        while self.range.settled().is_some() {
            self.shift();
        }
        answer
    }
}

/// Writes answers.
#[cfg(not(target_family = "wasm"))]
pub(super) struct Writer {
    model: Model,
    range: Range,
    bytes: Vec<u8>,
}

#[cfg(not(target_family = "wasm"))]
impl Writer {
    pub(super) fn new() -> Self {
        Self { model: Model::new(), range: Range::WHOLE, bytes: Vec::new() }
    }

    /// What was written: the fewest bytes that tell it, for the reader takes zeros for what is missing.
    pub(super) fn finish(mut self) -> Vec<u8> {
        let last = (0..=4).find_map(|bytes| {
            let cut = self.range.high & !u32::MAX.checked_shr(8 * bytes).unwrap_or(0);
            (cut >= self.range.low).then(|| cut.to_be_bytes()[..bytes as usize].to_vec())
        });
        self.bytes.extend(last.unwrap_or_default());
        while self.bytes.last() == Some(&0) {
            self.bytes.pop();
        }
        self.bytes
    }
}

#[cfg(not(target_family = "wasm"))]
impl Coder for Writer {
    const WRITES: bool = true;

    fn bit(&mut self, context: u32, answer: bool) -> bool {
        let chance = self.model.chance(context);
        let part = chance.part(self.range);
        chance.learn(answer);
        self.range.narrow(part, answer);
        while let Some(byte) = self.range.settled() {
            self.bytes.push(byte);
        }
        answer
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_come_back_and_what_is_no_surprise_takes_nearly_nothing() {
        let mut dice = 7_u64;
        let mut odd = |sides: u64| {
            dice = dice.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            (dice >> 33).is_multiple_of(sides)
        };
        for (sides, most) in [(1, 12), (2, 1_300), (50, 260), (10_000, 30)] {
            let answers: Vec<(u32, bool)> = (0..10_000).map(|at| (at % 5, odd(sides))).collect();
            let mut writer = Writer::new();
            for &(context, answer) in &answers {
                assert_eq!(writer.bit(context, answer), answer);
            }
            let bytes = writer.finish();
            assert!(bytes.len() <= most, "one in {sides}: {} bytes", bytes.len());
            let mut reader = Reader::new(&bytes);
            assert!(answers.iter().all(|&(context, answer)| reader.bit(context, !answer) == answer), "one in {sides}");
        }
    }

    #[test]
    fn behind_the_end_every_answer_is_no() {
        let mut reader = Reader::new(&[]);
        assert!((0..10_000).all(|context| !reader.bit(context % 3, true)));
    }
}
