//! Any file is an article or is refused.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| probe::checks::front_matter(bytes));
