//! Times that are reckoned from the publication, the verb or another time.

use super::{check, values};
use crate::calendar::Date;

#[test]
fn the_verb_tells_which_weekday_is_meant() {
    check(
        "He arrived on Wednesday. => Wednesday=2025-08-06
        He arrived Tuesday. => Tuesday=2025-08-05
        He will arrive Tuesday. => Tuesday=2025-08-12
        Sanctions are expected to be implemented on Friday. => Friday=2025-08-08
        He has given Moscow until Friday to stop. => Friday=2025-08-08
        The bank extended the offer until Monday. => Monday=2025-08-11
        The interview aired Tuesday. => Tuesday=2025-08-05
        The talks, which start Thursday, are secret. => Thursday=2025-08-07
        Last Friday they met. => Last Friday=2025-08-01
        They meet next Monday. => next Monday=2025-08-11
        On Friday, the court ruled. => Friday=2025-08-01
        On Friday, the court will rule. => Friday=2025-08-08
        Friday's ruling surprised investors. => Friday=2025-08-01
        He left Monday morning. => Monday morning=2025-08-04TMO
        He spoke on Sunday night. => Sunday night=2025-08-03TNI
        They could leave as soon as Saturday. => Saturday=2025-08-09
        The mayor agreed to leave on Monday. => Monday=2025-08-11
        The town braced itself for crews to down tools on Thursday. => Thursday=2025-08-07
        Crews were preparing to sail on Thursday. => Thursday=2025-08-07
        The mill is gearing up for a strike on Thursday. => Thursday=2025-08-07
        She prepared a meal on Thursday. => Thursday=2025-07-31
        The mayor agreed on Monday to leave. => Monday=2025-08-04
        The order issued Monday stands. => Monday=2025-08-04
        Vacation plans changed on Monday. => Monday=2025-08-04
        Pupils return on Monday. => Monday=2025-08-11
        It had been due to expire Monday. => Monday=2025-08-04
        Since Monday, shares have gained 4%. => Monday=2025-08-04
        The envoy is meeting the mayor in Bonn on Friday. => Friday=2025-08-08
        The envoy was meeting the mayor in Bonn on Friday. => Friday=2025-08-01
        Voters head to the polls on Sunday. => Sunday=2025-08-10
        The concert takes place in Lyon on Saturday. => Saturday=2025-08-09
        The panel summoned the envoy for Friday. => Friday=2025-08-08
        A concert planned in Ghent for Sunday was called off. => Sunday=2025-08-03
        It won an extension to September 15. => September 15=2025-09-15
        He was told to reply by Friday and has until then to write. => Friday=2025-08-08; then=2025-08-08
        They had not met until then. =>
        Shops remain closed on Thursday. => Thursday=2025-08-07
        Shops were closed on Thursday. => Thursday=2025-07-31
        The pact, signed in May, lapses in December. => May=2025-05; December=2025-12
        Her lease ends in January. => January=2026-01
        Neither of the two could be found on Tuesday. => Tuesday=2025-08-05
        Nobody there could say on Tuesday why it shut. => Tuesday=2025-08-05
        They could leave on Tuesday. => Tuesday=2025-08-12
        In October, a fortnight after the town's fair, its oldest mill by the river north of the weir burned down. \
         => October=2024-10; a fortnight=P2W
        A ferry from May 3, with a second each Monday from June 9. => May 3=2025-05-03; each Monday=XXXX-WXX-1; June 9=2025-06-09
        New ferries are to sail from Dec. 3, with a second each Monday for all who live by the lake from February 9. \
         => Dec. 3=2025-12-03; each Monday=XXXX-WXX-1; February 9=2026-02-09
        “Call her on Monday,” he said. => Monday=2025-08-11
        He was stern. Call the office on Monday. => Monday=2025-08-11
        Forecasters said up to 40mm could fall on high ground by Friday morning. => Friday morning=2025-08-08TMO
        A late goal earned Ostby a 1-1 draw on Sunday. => Sunday=2025-08-03
        Ostby are at home to Lund on Saturday. => Saturday=2025-08-09
        The band is in Ghent on Saturday. => Saturday=2025-08-09
        Ostby are away at Lund on Saturday. => Saturday=2025-08-09
        Two men are in hospital after a fire on Saturday. => Saturday=2025-08-02
        Two men are in jail in a theft in Ghent on Saturday. => Saturday=2025-08-02
        The yard is at odds with the port in Ghent on Saturday. => Saturday=2025-08-02
        A man is accused of killing two people on Saturday. => Saturday=2025-08-02
        Ostby travel to Lund on Saturday. => Saturday=2025-08-09
        Ostby travel to Lund on Saturday was late. => Saturday=2025-08-02
        “Told them on Monday,” he said. => Monday=2025-08-04
        Ostby travel in Skane on Saturday cost a pound. => Saturday=2025-08-02
        He was kind. Lent her a coat on Monday. => Monday=2025-08-04
        Prices cool; brokers pare bets on September cut. => September=2025-09
        The firm cut its forecast for the year ending Nov. 30. => the year=P1Y; Nov. 30=2025-11-30
        Sales rose in the quarter ending May 31. => the quarter=2025-Q2; May 31=2025-05-31
        He would call it off “at any hour, even on Monday”. => Monday=2025-08-11
        “On Monday,” he said, “it rained.” => Monday=2025-08-04
        Last year's drought lasted from March to June. => Last year=2024; March=2024-03; June=2024-06
        The rule takes effect Wednesday, Aug. 13, 2025. => Wednesday, Aug. 13, 2025=2025-08-13",
    );
}

#[test]
fn what_has_a_day_of_its_own_is_past_unless_it_is_planned() {
    check(
        "The court on Monday agreed to hear him. => Monday=2025-08-04
        The board on Monday voted to raise fares. => Monday=2025-08-04
        The service issued a flood warning until 7 p.m. Monday. => 7 p.m. Monday=2025-08-11T19:00
        They will freeze it in Friday's budget. => Friday=2025-08-08
        They would fight Friday's ruling. => Friday=2025-08-01
        They will fight in Friday's vote. => Friday=2025-08-08
        Friday's ruling will be final. => Friday=2025-08-08
        He could not be reached on Tuesday. => Tuesday=2025-08-05
        She turns 40 on Sunday. => Sunday=2025-08-10
        Ann Lee tells reporters on Sunday that she won. => Sunday=2025-08-03
        Top aides met Sunday. => Sunday=2025-08-03
        The vote is on Sunday. => Sunday=2025-08-10
        Bidders had until Monday to reply. => Monday=2025-08-04
        The port has until Sunday to pay, or crews will walk out on Wednesday. => Sunday=2025-08-10; Wednesday=2025-08-13
        It must open by Friday or the inspectors will close it on Thursday. => Friday=2025-08-08; Thursday=2025-08-14
        The port must pay by Friday or Saturday. => Friday=2025-08-08; Saturday=2025-08-09
        The clerk said bidders had until Monday under city law to reply. => Monday=2025-08-11
        She ordered him to leave by Monday. => Monday=2025-08-11
        They met ahead of Monday's vote. => Monday=2025-08-11
        Students planned a rally on Saturday. => Saturday=2025-08-09
        He was expected to arrive Sunday. => Sunday=2025-08-10
        Shares are up 4% since year-end. => year-end=2024-12-31
        The line will close by year's end. => year's end=2025-12-31
        The quarter ended July 31 was weak. => The quarter=2025-Q2; July 31=2025-07-31
        Sales fell in Q3 2023. => Q3 2023=2023-Q3",
    );
}

#[test]
fn near_days_and_shifted_units_count_from_publication() {
    check(
        "They met yesterday. => yesterday=2025-08-05
        They meet today. => today=2025-08-06
        They meet tomorrow. => tomorrow=2025-08-07
        They met yesterday afternoon. => yesterday afternoon=2025-08-05TAF
        They meet tonight. => tonight=2025-08-06TNI
        They met this morning. => this morning=2025-08-06TMO
        They met last night. => last night=2025-08-05TNI
        They met last week. => last week=2025-W31
        They meet next week. => next week=2025-W33
        They met this week. => this week=2025-W32
        They met last month. => last month=2025-07
        They met earlier this month. => earlier this month=2025-08
        They met last year. => last year=2024
        They met earlier this year. => earlier this year=2025
        They meet early next year. => early next year=2026
        He spoke over the weekend. => the weekend=2025-W31-WE
        They meet this weekend. => this weekend=2025-W32-WE
        They met last weekend. => last weekend=2025-W31-WE
        They married last June. => last June=2025-06
        They married last fall. => last fall=2024-FA
        They met this summer. => this summer=2025-SU
        They met last spring. => last spring=2025-SP
        They meet at the end of the year. => the end of the year=2025
        They met two weeks ago. => two weeks ago=2025-W30
        They met three days ago. => three days ago=2025-08-03
        They met six months ago. => six months ago=2025-02
        They met 41 years ago. => 41 years ago=1984
        They met a decade ago. => a decade ago=2015
        They met a year ago. => a year ago=2024
        They meet two days from now. => two days from now=2025-08-08
        He said that last week they met. => last week=2025-W31",
    );
}

#[test]
fn times_after_another_count_from_it() {
    check(
        "He was hurt on Aug. 1 and died two days later. => Aug. 1=2025-08-01; two days later=2025-08-03
        He was hurt on July 1, 1998. The next day he died. => July 1, 1998=1998-07-01; The next day=1998-07-02
        He was hurt on July 1, 1998. That night he died. => July 1, 1998=1998-07-01; That night=1998-07-01TNI
        He left on July 1, 1998. The same day, she came. => July 1, 1998=1998-07-01; The same day=1998-07-01
        He left in 1998. The following year, she came. => 1998=1998; The following year=1999
        He left in May 1998. Later that year, she came. => May 1998=1998-05; Later that year=1998",
    );
}

#[test]
fn days_are_told_by_other_days() {
    check(
        "He came the day before yesterday. => the day before yesterday=2025-08-04
        He comes the day after tomorrow. => the day after tomorrow=2025-08-08
        He came the day after Christmas. => the day after Christmas=2024-12-26
        He will leave two weeks from Friday. => two weeks from Friday=2025-08-22
        He will leave a week on Monday. => a week on Monday=2025-08-18
        It happened a week ago Tuesday. => a week ago Tuesday=2025-07-29
        He met her on May 5 and left the day before. => May 5=2025-05-05; the day before=2025-05-04
        Between January 1 and July 26, it rained. => January 1=2025-01-01; July 26=2025-07-26
        It will run from November 1 to March 15. => November 1=2025-11-01; March 15=2026-03-15
        The week of Aug. 11 will be hot. => The week of Aug. 11=2025-W33
        The court sits on the first Monday in October. => first Monday in October=2025-10-06
        The fair was on the last Sunday of May 2024. => the last Sunday of May 2024=2024-05-26
        The debate took a day after Monday. => a day=P1D; Monday=2025-08-04
        It has changed since 9/11. => 9/11=2001-09-11
        It was built after the Sept. 11 attacks. => Sept. 11=2001-09-11
        It was the worst since the Jan. 6 riot. => Jan. 6=2021-01-06",
    );
}

#[test]
fn results_are_compared_with_the_same_stretch_of_another_year() {
    check(
        "Profit rose in the second quarter. A year earlier it fell. => the second quarter=2025-Q2; A year earlier=2024-Q2
        Profit rose in the second quarter and may fall in the fourth quarter. A year ago it fell. \
         => the second quarter=2025-Q2; the fourth quarter=2025-Q4; A year ago=2024-Q2
        Sales rose in the second quarter after a weak first quarter. The latest quarter was the best. \
         => the second quarter=2025-Q2; first quarter=2025-Q1; The latest quarter=2025-Q2
        Sales rose in the second quarter. In the first nine months they fell from a year earlier. \
         => the second quarter=2025-Q2; the first nine months=P9M; a year earlier=2024
        Sales rose in the second quarter. In the first nine months they beat the 2024 period. \
         => the second quarter=2025-Q2; the first nine months=P9M; the 2024 period=2024
        Sales rose in the second quarter from the corresponding period last year. \
         => the second quarter=2025-Q2; the corresponding period last year=2024-Q2
        Sales rose in the second quarter from last year's quarter. => the second quarter=2025-Q2; last year's quarter=2024-Q2
        Sales rose in the second quarter; in the quarter a year ago they fell. \
         => the second quarter=2025-Q2; the quarter a year ago=2024-Q2
        Exports rose in June from the same month a year earlier. => June=2025-06; the same month a year earlier=2024-06
        It lost money in the latest fiscal year. => the latest fiscal year=2024",
    );
    let reported =
        values("Sales rose in the fourth quarter. In the year-ago quarter they fell.", Date::parse("2025-02-03"));
    assert_eq!(reported, "the fourth quarter=2024-Q4; the year-ago quarter=2023-Q4");
}

#[test]
fn nights_belong_to_the_day_beside_them() {
    check(
        "The barn burned on the night of Aug. 4. => the night of Aug. 4=2025-08-04TNI
        He sailed on the morning of July 4, 2019. => the morning of July 4, 2019=2019-07-04TMO
        The price stood at 40 by mid-afternoon Tuesday. => mid-afternoon Tuesday=2025-08-05TAF
        Crews dug overnight to free him. => overnight=2025-08-05TNI
        Crews will dig overnight to free him. => overnight=2025-08-06TNI
        Overnight on Monday, hail fell. => Overnight on Monday=2025-08-04TNI
        The bell rang at 5:15 in the afternoon on Monday. => 5:15 in the afternoon on Monday=2025-08-04T17:15
        The bell rang at 22:15 in the night on Monday. => 22:15 in the night on Monday=2025-08-04T22:15
        The bell rang at 12:15 in the morning on Monday. => 12:15 in the morning on Monday=2025-08-04T00:15",
    );
}

#[test]
fn anniversaries_fall_on_the_day_that_is_named_with_them() {
    check(
        "The pair wed a year ago today. => a year ago today=2024-08-06
        The bridge opened 50 years ago this week. => 50 years ago this week=1975-W32
        It snowed on the same day last year. => the same day last year=2024-08-06
        They won the cup in '96. => 96=1996
        He spoke of '10 years of drought'. => 10 years=P10Y",
    );
}

#[test]
fn days_and_weeks_are_counted_within_a_month() {
    check(
        "Rent is due on the last day of the month. => the last day of the month=2025-08-31
        School starts in the first week of September. => the first week of September=2025-W36
        They met in the fifth week of July. => the fifth week of July=2025-W31
        They met in the fifth week of February. =>
        He cried on the last day of school. =>
        The board meets on the first Tuesday of every month. => first Tuesday of every month=P1M
        The shop opens every Saturday at 9 a.m. => every Saturday=XXXX-WXX-6; 9 a.m.=XXXX-XX-XXT09:00",
    );
}

#[test]
fn what_takes_effect_lies_ahead_and_a_deadline_that_passed_behind() {
    check(
        "The board named a new chair, effective Jan. 2. => Jan. 2=2026-01-02
        The Tuesday deadline passed. => Tuesday=2025-08-05
        They face a Tuesday deadline. => Tuesday=2025-08-12
        They agreed on Monday to halt the fighting for three days from 6 a.m. on Friday. => Monday=2025-08-04; three days=P3D; 6 a.m. on Friday=2025-08-08T06:00
        The board voted last week to close the mill on Thursday. => last week=2025-W31; Thursday=2025-08-07
        The board extended the talks by two weeks, to 20 August. => two weeks=P2W; 20 August=2025-08-20
        No vote was planned before mid-December. => mid-December=2025-12
        Tickets returned by noon on Sunday will be sold again. => noon on Sunday=2025-08-10T12:00
        They agreed to halt it on Monday and met on Tuesday. => Monday=2025-08-11; Tuesday=2025-08-05
        Earlier Tuesday, the mayor resigned. => Tuesday=2025-08-05
        He left hours after the blast. => hours=PTXH",
    );
}

#[test]
fn what_holds_until_a_day_has_not_ended_and_what_was_made_before_one_has() {
    check(
        "The bureau said a warning was in force until 10 p.m. on Friday. => 10 p.m. on Friday=2025-08-08T22:00
        The law that was in force until Friday was unpopular. => Friday=2025-08-01
        The play that ran until Saturday won a prize. => Saturday=2025-08-02
        The firm must have the pier built before October. => October=2025-10
        The town will have both its quays built before November. => November=2025-11
        The agency ordered it to recall all cars made before March. => March=2025-03
        The court ordered him to report to prison by 5 p.m. on Friday. => 5 p.m. on Friday=2025-08-08T17:00
        The union is setting Monday as the cut-off. => Monday=2025-08-11
        The clubs face a Friday cutoff. => Friday=2025-08-08
        The window shuts on Monday. => Monday=2025-08-11
        The deal must be signed by 5 p.m. Eastern Friday. => 5 p.m. Eastern Friday=2025-08-08T17:00
        The line had set a deadline of December. => December=2025-12",
    );
}

#[test]
fn a_past_form_behind_do_what_ends_then_and_a_fixture_look_ahead() {
    check(
        "“If the owners do not put money down by Monday noon, we leave,” she said. => Monday noon=2025-08-11T12:00
        If they don’t set a date by Monday, we leave. => Monday=2025-08-11
        They did not put money down on Monday. => Monday=2025-08-04
        The group said its offer remained on the table until Friday, after which it would lapse. => Friday=2025-08-08
        The road remained closed until Friday. => Friday=2025-08-01
        Lund will take charge for Sunday's cup tie. => Sunday=2025-08-10
        Lund will be assessed before Sunday's clash with Leeds. => Sunday=2025-08-10
        Lund scored twice in Sunday's clash with Leeds. => Sunday=2025-08-03
        Lund will appeal against Sunday's ruling. => Sunday=2025-08-03
        A judge has ordered Lund council to find a new home for a family of five by 4pm on Friday. => 4pm on Friday=2025-08-08T16:00
        The board's new head signals September cut => September=2025-09",
    );
}

#[test]
fn a_limit_set_long_ago_ended_after_that() {
    check(
        "Last October the council voted to close the mill by the end of June. => Last October=2024-10; the end of June=2025-06
        In March 2024 the council told Norvind to leave by the end of June. => March 2024=2024-03; the end of June=2024-06
        In April the council voted to close the mill by Sept. 1. => April=2025-04; Sept. 1=2025-09-01
        In 2023, the fair opened on June 3. => 2023=2023; June 3=2023-06-03
        Last October he won in Lyon, and he will play there in March. => Last October=2024-10; March=2026-03",
    );
}
