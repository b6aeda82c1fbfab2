//! Times whose day the text around them tells: its country, the story's year, the quarter or verb beside them.

use super::{check, check_doubts};

#[test]
fn thanksgiving_is_in_october_where_the_text_is_canadian() {
    check_doubts(
        "TORONTO — The board will meet after Thanksgiving. => Thanksgiving=2025-10-13
        DALLAS — The board will meet after Thanksgiving. => Thanksgiving=2025-11-27
        The Canadian board will meet in Ottawa after Thanksgiving. => Thanksgiving=2025-10-13?
        The U.S. and Canadian boards will meet after Thanksgiving. => Thanksgiving=2025-11-27?
        The board will meet after Thanksgiving. => Thanksgiving=2025-11-27",
    );
}

#[test]
fn history_goes_on_behind_a_day_long_ago() {
    check_doubts(
        "The ice came on Jan. 9, 1875. By the 12th it had reached the pier. Ferries stopped on March 3. => Jan. 9, 1875=1875-01-09; 12th=1875-01-12?; March 3=1875-03-03?
        The mill opened on Jan. 9, 2019. It burned down on July 20. => Jan. 9, 2019=2019-01-09; July 20=2025-07-20
        A hundred and fifty years ago this January the pier froze. => A hundred and fifty years ago=1875; this January=1875-01",
    );
}

#[test]
fn that_day_is_of_the_time_that_is_told_of() {
    check_doubts(
        "He was at home by nine that Friday. => Friday=2025-08-01?
        By that Christmas two million had come. => Christmas=2024-12-25?
        The ship was to be delivered by Christmas of the following year. => Christmas=2025-12-25?; the following year=2026?
        Saturday would have been her birthday. => Saturday=2025-08-02?
        Do not wait until the last weekend. => the last weekend=2025-W31-WE?",
    );
}

#[test]
fn what_goes_on_until_a_day_has_hardly_ended_in_the_year_before() {
    check_doubts(
        "Lenders waived the fee in June, through Nov. 30. => June=2025-06; Nov. 30=2025-11-30?
        The road was closed until November. => November=2025-11?
        She worked there until November. => November=2024-11
        She was jailed on May 3, 2019. Her appeal was heard on Feb. 4. => May 3, 2019=2019-05-03; Feb. 4=2025-02-04?
        The fair was brought forward from November to September. => November=2025-11?; September=2025-09
        They had until Nov. 30 to finish it. => Nov. 30=2024-11-30?
        They were held until Aug. 20. => Aug. 20=2025-08-20
        They had until March 30 to finish it. => March 30=2025-03-30
        The ship was to have sailed in March. => March=2025-03?
        The crews said they needed a pause, from Friday to Sunday. => Friday=2025-08-08; Sunday=2025-08-10
        The fair opens on Saturday at noon and end on Sunday with a dance. => Saturday at noon=2025-08-09T12:00; Sunday=2025-08-10?",
    );
}

#[test]
fn a_year_earlier_is_counted_from_the_quarter_beside_it() {
    check(
        "It earned $4 million in the fourth quarter of 2023, against $2 million in the same quarter a year earlier. => the fourth quarter of 2023=2023-Q4; the same quarter a year earlier=2022-Q4
        In the fourth quarter of 2023 sales fell from the fourth quarter a year earlier. => the fourth quarter of 2023=2023-Q4; the fourth quarter a year earlier=2022-Q4",
    );
}

#[test]
fn the_verb_beside_a_day_tells_of_it_in_asides_and_of_dues() {
    check(
        "The bridge, rated “poor” in May, will close on Friday. => May=2025-05; Friday=2025-08-08
        It failed to pay a coupon that fell due on Monday. => Monday=2025-08-04
        It missed the profit that it forecast in February. => February=2025-02
        The council fixed Sept. 8 as the last date for comments. => Sept. 8=2025-09-08
        Storm pushes launch to Saturday => Saturday=2025-08-09
        Power should be back by teatime on Saturday in places cut off by the gale. => Saturday=2025-08-09
        The final, moved to Friday from Thursday, will draw 40,000. => Friday=2025-08-08; Thursday=2025-08-07
        The mayors asked for an answer by noon on Friday. => noon on Friday=2025-08-08T12:00
        The board sat until Friday to pass the plan. => Friday=2025-08-01
        The fair, put back from May, will be small. => May=2025-05
        Six were seized on July 24. Four escaped that weekend. => July 24=2025-07-24; that weekend=2025-W30-WE
        They cannot play in this weekend's fixtures. => this weekend=2025-W32-WE
        On New Year's Day alone 40 people came. => New Year's Day=2025-01-01
        The pier reopened on St Patrick's Day 1987. => St Patrick's Day 1987=1987-03-17
        The Lund Now fund paid. =>",
    );
}
