//! In which encoding a file says that it is, where that is not UTF-8.

/// As far as a page's own declaration may stand from its start, in bytes, by the HTML Standard ("prescan a byte stream to
/// determine its encoding").
const HEAD: usize = 1024;

/// The label of the encoding that `bytes` say they are in, as the Encoding Standard has it: by a mark at their start or
/// a page's `charset`. `None` where they are UTF-8 whatever they say, as browsers save pages without a look at what
/// these declare, and where nothing tells: then it would be guessed.
pub fn encoding(bytes: &[u8]) -> Option<&str> {
    match bytes {
        [0xff, 0xfe, ..] => Some("utf-16le"),
        [0xfe, 0xff, ..] => Some("utf-16be"),
        _ if std::str::from_utf8(bytes).is_ok() => None,
        _ => declared(&bytes[..bytes.len().min(HEAD)]),
    }
}

/// `<meta charset="windows-1252">`, `<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">`
fn declared(head: &[u8]) -> Option<&str> {
    const NAME: &[u8] = b"charset";
    let is = |at: &usize, word: &[u8]| head[*at..].get(..word.len()).is_some_and(|it| it.eq_ignore_ascii_case(word));
    let meta = (0..head.len()).find(|at| is(at, b"<meta"))?;
    let name = (meta..head.len()).find(|at| is(at, NAME))?;
    let value = head[name + NAME.len()..].trim_ascii_start().strip_prefix(b"=")?.trim_ascii_start();
    let value = value.strip_prefix(b"\"").or(value.strip_prefix(b"'")).unwrap_or(value);
    let end = value.iter().position(|byte| !byte.is_ascii_alphanumeric() && !b"-_:".contains(byte))?;
    std::str::from_utf8(&value[..end]).ok().filter(|label| !label.is_empty())
}

#[cfg(test)]
mod tests {
    use super::encoding;

    #[test]
    fn a_file_says_its_encoding_by_its_mark_or_in_its_head() {
        assert_eq!(encoding(b"\xff\xfeR\0a\0"), Some("utf-16le"));
        assert_eq!(encoding(b"<html><META CharSet=windows-1252><p>fell \x96 hard"), Some("windows-1252"));
        let old = b"<meta http-equiv=\"Content-Type\" content=\"text/html; charset=ISO-8859-1\"><p>caf\xe9";
        assert_eq!(encoding(old), Some("ISO-8859-1"));
    }

    #[test]
    fn nothing_is_guessed_and_utf8_is_left_as_it_is() {
        assert_eq!(encoding("<meta charset=iso-8859-1><p>café".as_bytes()), None);
        assert_eq!(encoding(b"<p>fell \x96 hard: charset=koi8-r"), None);
        assert_eq!(encoding(b"<meta charset=><p>\x96"), None);
        let late = [b"<meta ".as_slice(), &[b' '; 1024], b"charset=koi8-r><p>\x96"].concat();
        assert_eq!(encoding(&late), None);
        assert_eq!(encoding(b"\x96<meta charset"), None);
    }
}
