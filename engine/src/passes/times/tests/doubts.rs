//! Which times are sure, where their words leave open what came of a plan, who is asked or what is counted.

use super::check_doubts;

#[test]
fn what_came_of_a_plan_tells_that_its_day_has_passed() {
    check_doubts(
        "The law was expected to pass on Monday but failed. => Monday=2025-08-04
        The mayor was invited to speak on Tuesday and did so. => Tuesday=2025-08-05
        Snow was expected on Friday but none fell. => Friday=2025-08-01
        The mayor was expected to speak on Friday but withdrew. => Friday=2025-08-08
        The mayor was expected to speak on Monday but withdrew. => Monday=2025-08-04?
        The mayor was expected to speak on Monday. => Monday=2025-08-11?
        The league said clubs had until Monday to appeal; none did. => Monday=2025-08-04
        The league said clubs had until Monday to appeal. => Monday=2025-08-11
        Shops were told in May to register by the end of June; only half did. => May=2025-05; the end of June=2025-06
        Talks were to go on over the weekend. => the weekend=2025-W32-WE?
        Lagos was chosen to host the summit on Saturday but pulled out. => Saturday=2025-08-02?",
    );
}

#[test]
fn a_day_behind_one_of_nobodys_week_is_of_that_week() {
    check_doubts(
        "The keepers fed it one Monday. By Friday it slept. => Monday=2025-08-04?; Friday=2025-08-01?
        The keepers fed it on Monday. By Friday it slept. => Monday=2025-08-04; Friday=2025-08-01",
    );
}

#[test]
fn a_day_of_the_year_ahead_of_a_verb_of_the_past_is_not_sure() {
    check_doubts(
        "The crews met on Labor Day. => Labor Day=2025-09-01?
        The crews met on Canada Day. => Canada Day=2025-07-01
        The crews will meet on Labor Day. => Labor Day=2025-09-01",
    );
}

#[test]
fn a_day_in_a_story_of_another_date_is_not_counted_from_the_papers() {
    check_doubts(
        "On June 3 the court gave him until Friday to pay. => June 3=2025-06-03; Friday=2025-06-06?
        Last month the mill was given until Monday to pay. => Last month=2025-07; Monday=XXXX-WXX-1?
        A week ago the mill was given until Friday to pay. => A week ago=2025-W31; Friday=XXXX-WXX-5?
        “You have until Friday,” Bea Lund told him in May. => Friday=XXXX-WXX-5?; May=2025-05
        “You have until Friday,” Bea Lund told him on July 8. => Friday=2025-07-11; July 8=2025-07-08
        The note, dated June 3, says: “You must pay by Friday.” => June 3=2025-06-03; Friday=2025-06-06?
        On Thursday the court gave him until Friday to pay. => Thursday=2025-07-31; Friday=2025-08-01?
        On Monday the court gave him until Friday to pay. => Monday=2025-08-04; Friday=2025-08-08
        On Thursday the council met. It has until Friday to reply. => Thursday=2025-07-31; Friday=2025-08-08
        On June 3 the council met. It gave the mill until Friday to reply. => June 3=2025-06-03; Friday=2025-06-06?
        On June 3 the council met. It has until Friday to reply. => June 3=2025-06-03; Friday=2025-08-08
        The mill must pay by Friday, Bea Lund ruled on July 24. => Friday=2025-07-25?; July 24=2025-07-24
        On May 1 the fire broke out. On Monday it spread. By Tuesday it was out. => May 1=2025-05-01; Monday=2025-08-04?; Tuesday=2025-08-05?
        The ship left on June 3. It sank on Friday. => June 3=2025-06-03; Friday=2025-08-01?
        The ship left on June 3. Its owner said on Friday that it sank. => June 3=2025-06-03; Friday=2025-08-01
        The ship left on June 3. It will be back on Friday. => June 3=2025-06-03; Friday=2025-08-08
        In May 2019 Bea Lund told the court: “I saw him last week.” => May 2019=2019-05; last week=2025-W31?
        In 2019 he wrote to Bea Lund. “We move next year,” he said. => 2019=2019; next year=2026?
        In January Bea Lund told the court: “We move this year.” => January=2025-01; this year=2025
        “Last night was hard,” Bea Lund said on Monday. => Last night=2025-08-03TNI; Monday=2025-08-04
        In a note in May, Bea Lund wrote that it would open next week. => May=2025-05; next week=2025-W33?",
    );
}

#[test]
fn a_papers_day_is_none() {
    check_doubts(
        "A Sunday Ledger report says so. =>
        Fans in Sheffield Wednesday said so. => Wednesday=2025-08-06
        The board of Super Friday said so. => Friday=2025-08-01
        A Monday Club report says so. The Bloody Sunday inquiry sat. Sheffield Wednesday lost. =>
        The festival daily said so. The daily tour was shut. => daily=P1D
        Sunday Oduya said so. => Sunday=2025-08-03?
        On Sunday Gazette Square was shut. => Sunday=2025-08-03",
    );
}

#[test]
fn a_limit_by_the_light_is_of_a_day_told_elsewhere() {
    check_doubts(
        "The crews must leave by nightfall. => nightfall=2025-08-06TNI?
        The crews must leave by nightfall on Friday. => Friday=2025-08-08
        The crews sat by sunset beach. =>",
    );
}

#[test]
fn who_is_asked_acts_on_the_day_or_was_asked_on_it() {
    check_doubts(
        "The mayor begged for the crews to return on Monday. => Monday=2025-08-04?
        The mayor called for the crews to return on Thursday. => Thursday=2025-08-07
        The mayor on Tuesday called for the crews to return on Monday. => Tuesday=2025-08-05; Monday=2025-08-11",
    );
}

#[test]
fn a_quarter_that_may_be_a_games_is_not_surely_the_years() {
    check_doubts(
        "The Owls fell behind in the first quarter. => the first quarter=2025-Q1?
        Sales fell in the second quarter. => the second quarter=2025-Q2
        Sales fell in the third quarter. => the third quarter=2025-Q3?
        Norvind will launch the game in the first quarter, with points for early buyers. => the first quarter=2026-Q1?
        The coach will start Olsen in the fourth quarter. => the fourth quarter=2025-Q4?
        Norvind will open the pier in the fourth quarter. => the fourth quarter=2025-Q4
        The Owls won the game with a touchdown in the first quarter. =>",
    );
}

#[test]
fn an_hour_earlier_than_the_one_before_may_be_of_the_next_night() {
    check_doubts(
        "The doors closed at 10 p.m. on Monday. An alarm rang at 2 a.m. => 10 p.m. on Monday=2025-08-04T22:00; 2 a.m.=2025-08-04T02:00?
        The doors opened at 10 a.m. on Monday. An alarm rang at 2 p.m. => 10 a.m. on Monday=2025-08-04T10:00; 2 p.m.=2025-08-04T14:00",
    );
}

#[test]
fn behind_a_year_long_past_a_day_may_be_of_that_year() {
    check_doubts(
        "In 2016 the dam broke. The inquest began on March 3. => 2016=2016; March 3=2025-03-03?
        In 2016 the dam broke. The inquest will begin on Nov. 3. => 2016=2016; Nov. 3=2025-11-03
        In 2016 the dam broke. The inquest began on July 28. => 2016=2016; July 28=2025-07-28",
    );
}

#[test]
fn a_verb_whose_past_has_no_form_of_its_own_is_past() {
    check_doubts(
        "The storm hit the coast on Monday. => Monday=2025-08-04
        The storm could hit the coast on Monday. => Monday=2025-08-11
        The mill shut its yard on Monday. => Monday=2025-08-04
        Two directors have been told to appear on Tuesday. => Tuesday=2025-08-12
        The senate has summoned its head to appear on Tuesday. => Tuesday=2025-08-12
        The last week in May is free. => The last week in May=2026-W22?
        Norvind had hoped to break even, and in February forecast a profit. => February=2025-02
        The agency extended by six weeks its review of the bid for Norvind, to Feb. 3. => six weeks=P6W; Feb. 3=2026-02-03
        Insurers will accept claims lodged by Sept. 30. => Sept. 30=2025-09-30
        Requests made after the May holiday will not be considered. => May=2026-05
        Unions threatened to keep the mill shut from Monday. => Monday=2025-08-11
        The mill will also shut its yard on Monday. => Monday=2025-08-11
        The Owls scored two late goals in four minutes at the end of a long first half and beat Lund on Sunday. => four minutes=PT4M; Sunday=2025-08-03
        The board let him go on Monday. => Monday=2025-08-04",
    );
}

#[test]
fn the_year_told_before_is_that_year() {
    check_doubts(
        "A strike in 2023 ended in late April of that year. => 2023=2023; late April of that year=2023-04
        The mill was closed on Dec. 16 of last year. => Dec. 16 of last year=2024-12-16
        She was 80 in July 2023. She gave up the shop in late October. => July 2023=2023-07; late October=2024-10?
        It moved the date to April 5, then to June 19. => April 5=2025-04-05?; June 19=2025-06-19",
    );
}

#[test]
fn an_alert_is_of_a_day_to_come_and_a_timetable_of_none() {
    check_doubts(
        "The bureau issued an orange alert for the coast for Friday. => Friday=2025-08-08
        Trams will run a Sunday service on Friday. => Friday=2025-08-08
        Trams will stop from Sept. 2nd to 10th. => Sept. 2nd to 10th=2025-09-02/2025-09-10",
    );
}

#[test]
fn what_follows_or_goes_before_is_reckoned_from_the_time_told() {
    check_doubts(
        "He was hired in May 2019 and left the following October. => May 2019=2019-05; the following October=2019-10
        He left in May 2019; he had come the previous spring. => May 2019=2019-05; the previous spring=2018-SP
        The show ran from November 2014 until March of the following year. => November 2014=2014-11; March of the following year=2015-03
        He wept the week before the vote. =>
        It was voted down on the Thursday. => Thursday=2025-07-31?",
    );
}

#[test]
fn an_hour_is_not_of_the_day_in_a_clause_beside() {
    check_doubts(
        "Carter, who voted on May 13, spoke shortly after 6 p.m. => May 13=2025-05-13; 6 p.m.=2025-08-06T18:00?
        Carter voted on Monday, and spoke shortly after 6 p.m. => Monday=2025-08-04; 6 p.m.=2025-08-04T18:00",
    );
}

#[test]
fn what_somebody_called_for_may_lie_ahead() {
    check_doubts(
        "The group called for fresh protests on Thursday. => Thursday=2025-08-07
        The group called for calm on Tuesday. => Tuesday=2025-08-05
        Prices rose more than expected in June. => June=2025-06
        The firm's contracts run out on Sept. 20. => Sept. 20=2025-09-20",
    );
}

#[test]
fn what_was_done_by_a_deadline_was_done_when_it_passed() {
    check_doubts(
        "Only 40 firms replied by the Friday deadline. => Friday=2025-08-01
        No bids were received by the deadline of Monday. => Monday=2025-08-04
        The council let the Friday deadline slip. => Friday=2025-08-01
        They agreed to pay by the Friday deadline. => Friday=2025-08-08
        It will reply before the Friday deadline. => Friday=2025-08-08
        The court is to rule by Friday, after hearing the firm on Monday. => Friday=2025-08-08; Monday=2025-08-04
        She resigned two days before Friday's vote. => two days=P2D; Friday=2025-08-08",
    );
}

#[test]
fn what_goes_on_behind_a_day_to_come_ends_after_it() {
    check_doubts(
        "The strike starts on Sunday and lasts until Wednesday. => Sunday=2025-08-10; Wednesday=2025-08-13
        The Owls won on Tuesday and play again on Thursday. => Tuesday=2025-08-05; Thursday=2025-08-07
        A vigil is planned Sunday. => Sunday=2025-08-10
        They asked people to save water through Sunday. => Sunday=2025-08-10
        A flood watch is in effect from Friday until Sunday. => Friday=2025-08-08; Sunday=2025-08-10
        Nurses walk out from 7am on Friday. => 7am on Friday=2025-08-08T07:00
        The mayor returns to court on Friday. => Friday=2025-08-08
        The bank's returns rose on Friday. => Friday=2025-08-01",
    );
}

#[test]
fn what_is_told_apart_by_its_day_is_no_verb() {
    check_doubts(
        "After a Lund rally Friday, she was asked of it. => Friday=2025-08-01
        She repented her vote, but late Saturday she flew home. => late Saturday=2025-08-02
        It works for all, as she put it on Friday in Leeds. => Friday=2025-08-01
        The assertion Friday that it would rain could fuel a row. => Friday=2025-08-01
        Friday's agreement may merely reset the clock. => Friday=2025-08-01?
        Friday's agreement will reset the clock. => Friday=2025-08-08
        People vote on Friday. => Friday=2025-08-08",
    );
}

#[test]
fn a_participle_far_from_the_day_only_describes() {
    check_doubts(
        "Tenants can make their worries known on Tuesday. => Tuesday=2025-08-12
        The pier will bring the town the money needed for a new hall on Tuesday. => Tuesday=2025-08-12
        The court will hear a man shot in Lund on Monday. => Monday=2025-08-04
        Two men are in hospital after a fire started by vandals in a barn on Saturday. => Saturday=2025-08-02",
    );
}

#[test]
fn what_a_past_verb_leads_up_to_may_be_over() {
    check_doubts(
        "Guards searched the shore through Monday. => Monday=2025-08-04
        Dealers squared positions ahead of Tuesday's meeting. => Tuesday=2025-08-12?
        The two sat down ahead of Thursday's vote. => Thursday=2025-08-07
        Talks went on past a Tuesday deadline. => Tuesday=2025-08-05
        Talks may go on past a Monday deadline. => Monday=2025-08-11
        The trial was moved from Friday, then to Monday. => Friday=2025-08-08?; Monday=2025-08-04?
        Lin said that Oct. 30 was the closing date. => Oct. 30=2025-10-30?
        Orlo extended its offer for all shares in the mill until Oct. 6. => Oct. 6=2025-10-06
        Rent was due on Friday. => Friday=2025-08-01?
        The rent is due on Friday. => Friday=2025-08-08
        Envoys glossed over warnings from Rome on Tuesday that the dam could burst. => Tuesday=2025-08-05
        They did not plan to leave on Thursday. => Thursday=2025-08-07
        The pier is going to start getting hit in the autumn. => the autumn=2025-FA",
    );
}

#[test]
fn a_day_just_over_is_seldom_that_of_next_week() {
    check_doubts(
        "Her speech on Tuesday will be debated for long. => Tuesday=2025-08-05?
        They discussed a sale in October. => October=2025-10
        They discussed it on Monday. => Monday=2025-08-04
        The mill agreed to a call on Tuesday. => Tuesday=2025-08-12?
        She will profit from the win on Monday. => Monday=2025-08-11?
        She will visit the mill on Tuesday. => Tuesday=2025-08-12
        He was told to leave by Tuesday. => Tuesday=2025-08-12
        He may face jeers when he speaks later Tuesday. => Tuesday=2025-08-05?
        Lin argued in Monday's debate that she could win. => Monday=2025-08-04
        It could feed doubts about Lin's assertion on Monday that she won. => Monday=2025-08-04
        Fees are paid on the second Friday of some months. => Friday=2025-08-01?
        Her speech on Friday will be debated for long. => Friday=2025-08-08",
    );
}

#[test]
fn a_month_soon_to_come_is_rather_that_one_whatever_the_verb() {
    check_doubts(
        "The guild opened its books for September. => September=2025-09?
        They met in early August. => early August=2025-08
        They met in October. => October=2024-10
        The plan has to be debated and approved by early September. => early September=2025-09",
    );
}

#[test]
fn a_past_verb_apart_from_a_day_at_hand_does_not_tell() {
    check_doubts(
        "Signs pointed to the club selling him on Thursday. => Thursday=2025-07-31?
        Dealers waited for the bank's auction on Friday. => Friday=2025-08-01?
        He lost ground after the debate on Friday. => Friday=2025-08-01
        The club sold him on Thursday. => Thursday=2025-07-31
        She said the board has no plan but one session Friday will be long. => Friday=2025-08-01?
        The mill seldom opens on a Saturday. => Saturday=2025-08-09?
        The board is unlikely to meet again on Friday. => Friday=2025-08-08
        Guilds will turn on her after her March speech. => March=2025-03?",
    );
}

#[test]
fn a_day_just_over_beside_what_looks_ahead_in_the_present_is_next_weeks() {
    check_doubts(
        "On Tuesday the board will vote. => Tuesday=2025-08-12
        The vote on Tuesday will be close. => Tuesday=2025-08-12
        The trial is set to begin on Tuesday. => Tuesday=2025-08-12
        Lin is to speak on Tuesday. => Tuesday=2025-08-12
        Lin plans to fly to Bern on Tuesday. => Tuesday=2025-08-12
        Rent is due on Tuesday. => Tuesday=2025-08-12
        They will fly from Bern to Lund on Tuesday. => Tuesday=2025-08-12",
    );
}

#[test]
fn what_was_done_on_a_day_at_hand_is_over() {
    check_doubts(
        "They failed to agree on Friday. => Friday=2025-08-01
        She won the election on Friday. => Friday=2025-08-01
        The vote on Friday was close. => Friday=2025-08-01
        The board held a meeting on Friday. => Friday=2025-08-01
        Two men were killed in fighting on Friday. => Friday=2025-08-01
        Crews were battling the fire on Friday. => Friday=2025-08-01
        Sales rose in September. => September=2024-09",
    );
}

#[test]
fn what_was_done_on_a_day_that_is_yet_to_come_is_not_surely_of_this_year() {
    check_doubts(
        "The mill opened on Aug. 9. => Aug. 9=2025-08-09?
        The first phase ended Aug. 10. => Aug. 10=2025-08-10?
        The council announced a rally on Aug. 9. => Aug. 9=2025-08-09
        The firm announced plans to open the mill on Aug. 9. => Aug. 9=2025-08-09
        Voters were asked about the Aug. 9 ballot. => Aug. 9=2025-08-09
        The mill opened on Aug. 2. => Aug. 2=2025-08-02
        The mill will open on Aug. 9. => Aug. 9=2025-08-09",
    );
}

#[test]
fn what_follows_a_day_is_on_the_next_of_its_name() {
    check_doubts(
        "The parade is on Wednesday, followed by a talk on Thursday. => Wednesday=2025-08-06; Thursday=2025-08-07
        A parade on Monday was followed by a talk on Tuesday. => Monday=2025-08-04; Tuesday=2025-08-05
        The reading will be followed by a talk on Tuesday. => Tuesday=2025-08-12",
    );
}

#[test]
fn what_lasts_until_a_day_is_told_aside_of_what_was_done() {
    check_doubts(
        "The study, under embargo until Thursday, was leaked. => Thursday=2025-08-07
        The study, under embargo until Monday, was leaked. => Monday=2025-08-04?
        Until Monday, the quay was closed. => Monday=2025-08-04",
    );
}

#[test]
fn a_plan_in_the_present_looks_ahead_for_sure() {
    check_doubts(
        "The crews intend to leave on Monday. => Monday=2025-08-11
        Leaders will meet ahead of Monday's vote. => Monday=2025-08-11
        Leaders met ahead of Monday's vote. => Monday=2025-08-11?
        The library will reopen after a long closure on Monday. => Monday=2025-08-11
        The firm will profit from the win on Monday. => Monday=2025-08-11?
        The funeral on Monday will be private. => Monday=2025-08-11",
    );
}

#[test]
fn a_day_that_is_left_or_followed_is_told_by_the_one_beside_it() {
    check_doubts(
        "The show was moved from Friday to Monday. => Friday=2025-08-08; Monday=2025-08-11
        Shoppers moved on from Friday's sale. => Friday=2025-08-01
        Police said Monday that a theft was followed by a fire on Sunday. => Monday=2025-08-04; Sunday=2025-08-03
        The vote is now Monday. => now=PRESENT_REF; Monday=2025-08-11
        It bought bonds for the year starting Sept. 1. => Sept. 1=2025-09-01",
    );
}

#[test]
fn a_weekday_of_a_story_or_of_nobody_is_not_sure() {
    check_doubts(
        "The board met on the Monday, and on the Tuesday Eva Lund left. => Monday=2025-08-04?; Tuesday=2025-08-05?
        The cook was tired on a busy Sunday. => Sunday=2025-08-03?
        The seal was ill one Monday and dead by Thursday. => Monday=2025-08-04?; Thursday=2025-07-31?
        The board held a Monday meeting. => Monday=2025-08-04
        The board wrote in a memo Monday that it was late. => Monday=2025-08-04
        Shares fell to a Monday close of 2. => Monday=2025-08-04
        The board left the Monday meeting on Tuesday. => Monday=2025-08-04; Tuesday=2025-08-05",
    );
}

#[test]
fn what_a_past_verb_says_of_a_day_to_come_is_not_sure() {
    check_doubts(
        "The line told guests with tickets for Friday to wait. => Friday=2025-08-08?
        The clerk said tides posed a danger on Saturday morning. => Saturday morning=2025-08-09TMO?
        The draw took the Owls into Friday's final. => Friday=2025-08-08
        The draw took the Owls into Friday's Open. => Friday=2025-08-08
        The clerk said on Tuesday that the ring was found three days later. => Tuesday=2025-08-05; three days later=2025-08-08?
        Giving evidence on Monday, Eva Lund said it sank at 3am. => Monday=2025-08-04; 3am=2025-08-04T03:00?
        Police said it sank on Monday at 3am. => Monday at 3am=2025-08-04T03:00",
    );
}

#[test]
fn a_weekday_with_last_behind_it_is_the_one_before() {
    check_doubts(
        "The clerk met her on Wednesday last. => Wednesday last=2025-07-30
        The clerk met her on Monday last. => Monday last=2025-08-04
        The clerk met her on Monday last week. => Monday last week=2025-07-28",
    );
}

#[test]
fn the_minutes_of_a_meeting_are_no_length() {
    check_doubts(
        "The clerk read the minutes. =>
        The clerk was fined for the minutes of a meeting. =>
        The clerk fled in the minutes after the blast. => minutes=PTXM",
    );
}

#[test]
fn that_morning_behind_several_days_is_of_none_for_sure() {
    check_doubts(
        "The pier fell on Monday. That night it burned. => Monday=2025-08-04; That night=2025-08-04TNI
        The pier fell on Monday. Berg told the court on Tuesday it snowed that morning. \
         => Monday=2025-08-04; Tuesday=2025-08-05; that morning=2025-08-05TMO?
        Berg spoke on Tuesday. That evening the pier fell. => Tuesday=2025-08-05; That evening=2025-08-05TEV
        It was built on Monday and fell on Tuesday. That evening it burned. \
         => Monday=2025-08-04; Tuesday=2025-08-05; That evening=2025-08-05TEV?
        It was built on Monday. It fell on Tuesday. That evening it burned. \
         => Monday=2025-08-04; Tuesday=2025-08-05; That evening=2025-08-05TEV",
    );
}
