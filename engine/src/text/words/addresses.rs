//! Web and e-mail addresses, whose marks are inside a word.

/// The end of a web address: it goes on to the next space, marks at its end left out.
pub(super) fn address_end(rest: &str) -> usize {
    let end = rest.find(|c: char| c.is_whitespace() || matches!(c, '"' | '<' | '>' | '”' | '“' | '’'));
    rest[..end.unwrap_or(rest.len())].trim_end_matches(['.', ',', ';', ':', '!', '?', ')', ']', '\'']).len()
}

/// Whether `rest` goes on as "com" in "example.com" does.
pub(super) fn is_domain(rest: &str) -> bool {
    const DOMAINS: [&str; 14] =
        ["com", "org", "net", "gov", "edu", "co", "uk", "eu", "de", "fr", "ru", "io", "tv", "info"];
    let end = rest.find(|c: char| !c.is_ascii_lowercase()).unwrap_or(rest.len());
    DOMAINS.contains(&&rest[..end]) && !rest[end..].starts_with(char::is_alphanumeric)
}

/// Whether `rest` goes on as "smith@example.org" in an e-mail address: no further than such names are long.
pub(super) fn is_local_part(rest: &str) -> bool {
    let name = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'+' | b'-');
    rest.bytes().take(64).find(|byte| !name(byte)) == Some(b'@')
}
