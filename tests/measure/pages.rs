//! The pages that are measured, and what it takes in each to do something useful.

use std::path::PathBuf;

/// A page and its folder.
#[derive(Clone, Debug)]
pub(crate) struct Page {
    /// As figures name it.
    pub(crate) name: &'static str,
    /// What a reader tries, as script: `seen.attempt({ act: () => whether it is done })`, in order. The last is `ready`:
    /// everything works.
    pub(crate) acts: &'static str,
    /// An expression that is true once nothing more comes by itself.
    pub(crate) rests: &'static str,
    /// What is served.
    pub(crate) folder: PathBuf,
}

impl Page {
    /// The article alone: its only act is to follow a link inside it.
    pub(crate) const ARTICLE: Self = Self {
        name: "article alone",
        acts: "const led = () => {
            const link = document.querySelector('a[href=\"#end\"]'), end = document.querySelector('#end');
            if (!end) return false;
            if (Math.abs(end.getBoundingClientRect().top) < innerHeight) scrollTo(0, 0);
            link.click();
            return location.hash === '#end' && end.getBoundingClientRect().top < innerHeight;
        };
        __seen.attempt({ act: led, jump: led, ready: () => document.readyState !== 'loading' });",
        rests: "document.readyState === 'complete'",
        folder: PathBuf::new(),
    };

    /// The explorer: a card's reason unfolds, its link leads to the passage, and after that the explorer comes.
    pub(crate) const OURS: Self = Self {
        name: "fact explorer",
        acts: "const root = () => document.querySelector('fact-explorer')?.shadowRoot;
        const unfolded = () => {
            const fold = root()?.querySelector('#q1 details');
            if (fold && !fold.open) fold.querySelector('summary')?.click();
            return fold?.open;
        };
        const led = () => {
            const link = root()?.querySelector('#q1 .to-passage');
            const passage = link && root().querySelector(`[data-passages~=\"q1-1\"]`);
            link?.click();
            return passage && root().activeElement === passage && passage.getBoundingClientRect().top < innerHeight;
        };
        const lives = () => Boolean(root() && !root().querySelector('[data-served]')
            && root().querySelector('.actor-card__name') && root().querySelector('#q1 details').open);
        __seen.attempt({ act: unfolded, jump: led, ready: lives });",
        rests: "performance.getEntriesByType('resource').some(({ name, responseEnd }) => name.endsWith('ticker_bg.wasm') && responseEnd)",
        folder: PathBuf::new(),
    };

    /// TimelineJS3: its next slide.
    pub(crate) const TIMELINE: Self = Self {
        name: "TimelineJS3",
        acts: "const next = () => {
            const button = document.querySelector('.tl-slidenav-next');
            if (!window.loaded || !button) return false;
            if (timeline.current_id === timeline.config.events[1].unique_id) return true;
            button.click();
            return timeline.current_id === timeline.config.events[1].unique_id;
        };
        __seen.attempt({ act: next, jump: next, ready: () => window.loaded });",
        rests: "window.loaded",
        folder: PathBuf::new(),
    };

    /// Hypothesis's client on the article: its sidebar opens with its application in it.
    pub(crate) const HYPOTHESIS: Self = Self {
        name: "Hypothesis",
        acts: "const bar = () => document.querySelector('hypothesis-sidebar')?.shadowRoot;
        const shown = () => {
            const button = bar()?.querySelector('button[aria-label$=\"sidebar\"], button[title$=\"sidebar\"]');
            if (!button) return false;
            if (button.getAttribute('aria-expanded') === 'true') return true;
            button.click();
            return button.getAttribute('aria-expanded') === 'true';
        };
        const filled = () => Boolean(bar()?.querySelector('iframe')?.contentDocument?.querySelector('hypothesis-app')?.children.length);
        __seen.attempt({ act: shown, jump: shown, ready: filled });",
        rests: "document.querySelector('hypothesis-sidebar')?.shadowRoot?.querySelector('iframe')?.contentDocument?.querySelector('hypothesis-app')?.children.length",
        folder: PathBuf::new(),
    };

    /// The page whose files are in `folder`.
    pub(crate) fn at(mut self, folder: PathBuf) -> Self {
        self.folder = folder;
        self
    }
}
