//! Lines that sites put between an article's paragraphs: what buttons say, whose page it is, what else to read.

/// What sites put between an article's paragraphs: words of a button, whose page it is.
pub(crate) fn is_notice(text: &str) -> bool {
    const NOTICES: [&str; 41] = [
        "add a comment",
        "advertisement - continue reading below",
        "advertisement",
        "after newsletter promotion",
        "article continues after ad",
        "article continues after advertisement",
        "article continues below",
        "click to share on facebook",
        "comments",
        "copy link",
        "editors' picks",
        "email",
        "follow us",
        "leave a comment",
        "like loading",
        "like this",
        "listen to this article",
        "most read",
        "post a comment",
        "print",
        "read more",
        "read next",
        "related articles",
        "related content",
        "related stories",
        "share this article",
        "share this",
        "share",
        "skip ad",
        "skip advertisement",
        "skip to content",
        "skip to main content",
        "skip to navigation",
        "story continues below advertisement",
        "supported by",
        "text size",
        "this post is for paid subscribers",
        "tweet",
        "view all comments",
        "view comments",
        "you may also like",
    ];
    const CREDITS: [&str; 7] =
        ["credit:", "illustration by", "image:", "photo by", "photo courtesy", "photo:", "photograph:"];
    const SHORT: usize = 120;
    if text.len() > SHORT {
        return false;
    }
    let bare = bare(text).to_lowercase();
    let begins = |words: &[&str]| words.iter().any(|word| bare.starts_with(word));
    let has = |words: &[&str]| words.iter().any(|word| bare.contains(word));
    NOTICES.contains(&bare.as_str())
        // "© 2025 Oslo Post", "Copyright 2025 Oslo Post. All rights reserved"
        || begins(&["©", "copyright ©"])
        || begins(&["copyright"]) && has(&["all rights reserved"])
        || begins(&["read or share this story", "this material may not be published"])
        // "Photo: Ann Lee", "(Credit: Ann Lee/Post)"
        || CREDITS.iter().any(|credit| bare.trim_start_matches('(').starts_with(credit))
        // "Follow Ann Lee on Twitter"
        || begins(&["follow "]) && has(&[" on facebook", " on instagram", " on twitter", " on x"])
        // "12 Comments"
        || bare.trim_start_matches(|letter: char| letter.is_ascii_digit()) == " comments"
        // "Sign up for our newsletter", "Get the latest news in your inbox"
        || begins(&["sign up ", "subscribe ", "get "]) && has(&["newsletter", "inbox", "daily email"])
}

/// "Read more: Quay sinks", "(Also read: Quay sinks)": what leads to another page.
pub(crate) fn leads_elsewhere(text: &str) -> bool {
    const LEADS: [&str; 8] =
        ["also read", "more on this", "read also", "read more", "read next", "related", "see also", "watch"];
    let text = text.trim_start_matches(|letter: char| !letter.is_alphanumeric());
    LEADS.iter().any(|lead| {
        text.get(..lead.len()).is_some_and(|start| start.eq_ignore_ascii_case(lead))
            && text[lead.len()..].trim_start().starts_with([':', '|'])
    })
}

/// "Advertisement", "Loading…", "2": outside of headings a word by itself tells nothing, unless it is a sentence.
pub(crate) fn is_lone_word(text: &str) -> bool {
    const LONGEST: usize = 24;
    let bare = bare(text);
    let is_end = |text: &str| text.ends_with(['.', '!', '?']) && !text.ends_with("...");
    let is_sentence = is_end(text.trim_end()) && text.trim_start().starts_with(char::is_uppercase);
    bare.len() < LONGEST
        && !is_sentence
        && bare.chars().all(|letter| letter.is_alphanumeric() || matches!(letter, '-' | '–' | '—'))
}

/// The text without the marks at its end.
fn bare(text: &str) -> &str {
    text.trim().trim_end_matches(['.', '…', ':', '!'])
}
