//! Words and names as they are compared: in one case, without accents on Latin letters, apostrophes and points.

/// `text` in lower case, with plain letters in place of accented Latin ones, and without apostrophes and points, so
/// that "O’Neill" is "oneill" and "U.S." is "us".
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in text.chars().flat_map(char::to_lowercase) {
        match letter {
            '\'' | '’' | 'ʼ' | '`' | '.' | '\u{300}'..='\u{36f}' => {}
            'ß' => folded.push_str("ss"),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            letter => folded.push(plain(letter)),
        }
    }
    folded
}

/// The Latin letter without its accent. Other scripts keep theirs, which are letters of their own there.
fn plain(letter: char) -> char {
    const ACCENTED: [(&str, char); 20] = [
        ("àáâãäåāăą", 'a'),
        ("çćĉċč", 'c'),
        ("ďđð", 'd'),
        ("èéêëēĕėęě", 'e'),
        ("ĝğġģ", 'g'),
        ("ĥħ", 'h'),
        ("ìíîïĩīĭįı", 'i'),
        ("ĵ", 'j'),
        ("ķ", 'k'),
        ("ĺļľł", 'l'),
        ("ñńņň", 'n'),
        ("òóôõöøōŏő", 'o'),
        ("ŕŗř", 'r'),
        ("śŝşšș", 's'),
        ("ţťŧț", 't'),
        ("ùúûüũūŭůűų", 'u'),
        ("ŵ", 'w'),
        ("ýÿŷ", 'y'),
        ("źżž", 'z'),
        ("þ", 't'),
    ];
    if letter.is_ascii() {
        return letter;
    }
    ACCENTED.iter().find(|(accented, _)| accented.contains(letter)).map_or(letter, |&(_, plain)| plain)
}

/// The words of `text`, folded, in order.
pub fn words(text: &str) -> Vec<String> {
    let folded = fold(text);
    folded.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// `name` as a part of an address: its folded words with hyphens between them.
pub(crate) fn slug(name: &str) -> String {
    words(name).join("-")
}

/// `name` in the address of whoever is the one with this `number` of those whose names are alike there.
pub fn numbered(name: &str, number: u32) -> String {
    let plain = slug(name);
    let plain = if plain.is_empty() { "actor" } else { &plain };
    if number == 1 { plain.to_owned() } else { [plain, "-", &number.to_string()].concat() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ways_to_write_one_name_are_one() {
        assert_eq!(fold("Seán O’Neill"), fold("SEAN O'NEILL"));
        assert_eq!(words("Müller-Groß, U.S."), ["muller", "gross", "us"]);
        assert_eq!(fold("Йован"), "йован");
        assert_eq!(slug("Zoë van der Meer"), "zoe-van-der-meer");
    }
}
