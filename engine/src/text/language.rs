//! Whether a text is in English, the one language that there are rules for.

/// Of fewer words nothing is told.
const FEWEST: usize = 30;

/// The byte that opens curly marks and dashes in UTF-8.
const MARKS: u8 = 0xe2;

/// The first byte of letters behind the Latin ones, and of all that follow.
const BEYOND_LATIN: u8 = 0xce;

/// Whether `text` is in English, or too short to tell that it is not.
///
/// Only words in small letters count, for names are the same in most languages. In English more than one in ten of them
/// are common ones that no other language has; in the one of 3,257 articles that has fewest, a table of figures, one in 26.
/// Other scripts are told by their letters: Chinese has no words to count.
pub fn is_english(text: &str) -> bool {
    let bytes = text.as_bytes();
    let beyond = bytes.iter().filter(|&&byte| byte >= BEYOND_LATIN && byte != MARKS).count();
    if beyond * 5 > bytes.len() {
        return false;
    }
    let (mut all, mut own) = (0, 0);
    for word in bytes.split(|&byte| !(byte.is_ascii_alphabetic() || byte >= 0x80 && byte != MARKS)) {
        // What is left of a mark stands before the first letter.
        let left = word.iter().take_while(|byte| matches!(byte, 0x80..0xc0)).count();
        let word = &word[left..];
        if word.len() > 1 && !word[0].is_ascii_uppercase() {
            all += 1;
            own += usize::from(is_common(word));
        }
    }
    all < FEWEST || own * 30 >= all
}

/// What English says in every few sentences, and other languages do not: of the shortest words Dutch has "in" and "of"
/// too, Danish "for" and "to", German "her".
fn is_common(word: &[u8]) -> bool {
    match word.len() {
        2 => word == b"it",
        3 => matches!(word, b"the" | b"and" | b"has" | b"not" | b"but" | b"who" | b"she" | b"his" | b"its"),
        4 => matches!(
            word,
            b"that"
                | b"with"
                | b"from"
                | b"this"
                | b"they"
                | b"said"
                | b"been"
                | b"have"
                | b"what"
                | b"when"
                | b"were"
                | b"will"
                | b"than"
                | b"into"
        ),
        5 => matches!(word, b"their" | b"there" | b"which" | b"would" | b"about" | b"after"),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::is_english;

    #[test]
    fn english_is_told_from_other_languages() {
        for text in [
            "The minister said on Thursday that the government has no new plans for the coming months. It is too late, she \
             said, to change anything in the budget of this year. The opposition asked for a debate.",
            // Figures with few words between them.
            "Shr loss three cts vs profit nine cts. Net loss 1.2 mln vs profit 3.1 mln. Revs 40.1 mln vs 38.2 mln. Avg shrs \
             9.1 mln vs nine mln. NOTE: prior year net includes gain of two mln dlrs from sale of a plant and tax credits. \
             The loss includes charge of one mln dlrs for closing of plants.",
        ] {
            assert!(is_english(text), "{text}");
        }
        for text in [
            "Die Ministerin sagte am Donnerstag, dass die Regierung in den kommenden Monaten keine neuen Pläne hat. Es sei \
             zu spät, am Haushalt dieses Jahres etwas zu ändern. Die Opposition ist mit ihrer Antwort nicht zufrieden und \
             hat um eine Debatte gebeten, her damit, sagte er, und bat alle in den Saal.",
            "De minister heeft donderdag gezegd dat het kabinet de komende maanden niet met nieuwe plannen zal komen. Het is \
             te laat om nog iets te veranderen aan de begroting van dit jaar. Er was volgens haar niet veel tijd, en of dat \
             lukt is nog de vraag.",
            "Ministeren sagde torsdag, at regeringen ikke har nye planer for de kommende måneder. Det er for sent at ændre \
             noget i budgettet for i år, men han er klar til at tale med alle, og hun fik to uger til at finde en vej.",
            "Le ministre a dit jeudi que le gouvernement n’a pas de nouveaux plans pour les prochains mois. Selon elle il est \
             trop tard pour changer quelque chose au budget de cette année, et elle a demandé un débat.",
            "El ministro dijo el jueves que el gobierno no tiene nuevos planes para los próximos meses. Según ella es tarde \
             para cambiar algo en el presupuesto de este año, pero está lista para hablar con todos.",
            "Министр сказал в четверг, что у правительства нет новых планов на ближайшие месяцы. По её словам, уже поздно \
             что-то менять в бюджете этого года, но он готов говорить со всеми, кто придёт, и просит о новых дебатах до \
             конца недели.",
            "قال الوزير يوم الخميس إن الحكومة ليس لديها خطط جديدة للأشهر المقبلة ووفقا لها فقد فات الأوان لتغيير أي شيء في \
             ميزانية هذا العام المعارضة غير راضية عن جوابها وطلبت مناقشة",
            "部长周四表示，政府在未来几个月没有新计划。",
        ] {
            assert!(!is_english(text), "{text}");
        }
    }

    #[test]
    fn a_few_words_or_none_in_small_letters_are_taken_for_english() {
        for text in ["", "Regen fällt.", "PARIS - THE MINISTER SAID ON THURSDAY THAT IT WAS LATE. ".repeat(20).as_str()]
        {
            assert!(is_english(text), "{text}");
        }
    }
}
