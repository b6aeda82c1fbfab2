//! Fact Explorer: the page and everything else that knows Yew or a browser.
