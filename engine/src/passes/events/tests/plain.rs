//! Events whose subject is a thing or a role without a name.

use super::check;
use expect_test::expect;

#[test]
fn things_crash_and_strike() {
    check(
        "Two trains collided near Graz on Monday, killing nine. A magnitude 5 earthquake struck Lima on Sunday. A helicopter \
         crashed off Norvik on Saturday. A Russian missile hit a school in Kharkiv on Monday. A boat capsized off Malta on \
         Sunday and 41 migrants drowned.",
        expect![[r#"
            Disaster Happened:  | Graz | 2025-03-10 | 1
            Disaster Happened:  | Lima | 2025-03-09 | 0
            Disaster Happened:  | - | 2025-03-08 | 0
            Attack Happened:  | Kharkiv | 2025-03-10 | 0
            Disaster Happened:  | Malta | 2025-03-09 | 0
            Death Happened: 41 migrants | - | 2025-03-09 | 0
        "#]],
    );
}

#[test]
fn what_is_set_for_a_day_called_off_or_put_off_to_one() {
    check(
        "The judge set a hearing for June 8. A trial on March 20 will decide. The council postponed a vote to May 4. \
         Flights were cancelled on Monday. Drones slammed into a plant on Sunday. Ada Pell \
         filed for divorce on Friday. Al Moe takes over from Jo Berg on Sunday. Eva Sand took over on Monday.",
        expect![[r#"
            Court Planned:  | - | 2025-06-08 | 0
            Court Planned:  | - | 2025-03-20 | 0
            Vote Planned?:  | - | 2025-05-04 | 0
            Decision Happened:  | - | 2025-03-10 | 0
            Attack Happened:  | - | 2025-03-09 | 0
            Court Happened: Ada Pell | - | 2025-03-07 | 0
            Office Planned: Al Moe | - | 2025-03-16 | 0
            Office Happened: Eva Sand | - | 2025-03-10 | 0
        "#]],
    );
    check(
        "The judge set a trap for June 8. A hearing on Monday was long. Norvik took over on Monday. Ada Pell took over a mill on \
         Monday. The critic slammed the plan on Monday.",
        expect![[""]],
    );
}

#[test]
fn no_crashes() {
    check(
        "Shares crashed on Monday. The system crashed on Monday. A train crashed. The minister struck a deal on Monday. The \
         song hit the top on Monday. A missile may hit Kharkiv on Friday. No train crashed on Monday.",
        expect![""],
    );
}

#[test]
fn roles_and_bodies_without_a_name_decide_and_are_tried() {
    check(
        "The council approved the plan on Monday. On Tuesday the governor signed the bill. The House passed the bill 7-3 on \
         March 6. The treaty was signed last week in Graz. The former treasurer of a league was arrested Friday on suspicion \
         of theft. Members of the planning committee voted on Monday to wait. The court sentenced Anna Bell to six years on \
         Monday. Police said a man was charged on Sunday. The case will next be heard on March 20. A lawsuit was filed on \
         Monday. More than 230 members of the union walked off the job last Thursday.",
        expect![[r#"
            Decision Happened:  | - | 2025-03-10 | 0
            Decision Happened:  | - | 2025-03-11 | 0
            Decision Happened:  | - | 2025-03-06 | 0
            Decision Happened:  | Graz | 2025-W10 | 0
            Court Happened:  | - | 2025-03-07 | 0
            Vote Happened:  | - | 2025-03-10 | 0
            Court Happened: Anna Bell | - | 2025-03-10 | 0
            Court Happened: a man | - | 2025-03-09 | 0
            Court Planned:  | - | 2025-03-20 | 0
            Court Happened:  | - | 2025-03-10 | 0
            Protest Happened:  | - | 2025-03-06 | 0
        "#]],
    );
}

#[test]
fn what_is_not_told_plainly_or_without_a_day_is_none() {
    check(
        "The council approved the plan. If the council approved the plan on Monday, all is well. The phone was charged on \
         Monday. Any worker who died on Monday was insured. The plan died on Monday. Hopes of the council rose. The council is not due to meet \
         until March 20. The man has been charged over the attacks in Lima three months ago. A judge ordered the club to pay by Friday. The \
         firm's shares were released on Monday.",
        expect![[r#"
            Attack Happened:  | Lima | 2024-12 | 0
        "#]],
    );
}

#[test]
fn firms_sue_file_and_take_over_and_several_meet() {
    check(
        "Norvind Energy filed for bankruptcy on Monday. The Norvind Bank raised interest rates on Monday. The Norvind Bank cut \
         its growth rate forecasts on Monday. Boeing laid off 300 workers on Sunday. A Lima judge on Monday ordered Ada Pell \
         to pay. Farmers will meet for the first time on March 20. Farmers met with scorn on Monday. Jo Berg retires on \
         March 31. Al Moe was named chief executive on Monday. Al Moe was named in a report on Monday.",
        expect![[r#"
            Court Happened: Norvind Energy | - | 2025-03-10 | 0
            Decision Happened: Norvind Bank | - | 2025-03-10 | 0
            Office Happened: Boeing | - | 2025-03-09 | 0
            Court Happened: A Lima judge, Ada Pell | - | 2025-03-10 | 0
            Meeting Planned: Farmers | - | 2025-03-20 | 0
            Office Planned: Jo Berg | - | 2025-03-31 | 0
            Office Happened: Al Moe | - | 2025-03-10 | 0
        "#]],
    );
}

#[test]
fn what_is_added_between_subject_and_verb_is_passed_over() {
    check(
        "A nurse who stole drugs was jailed on Monday. The driver, aged 40, died on Sunday. The board, chaired by Jo Berg, \
         voted 4-3 on Monday. Al Moe, a farmer and father of four, of Graz, died on Saturday. Ann Lund, 52, was shot dead on \
         Friday. Police confirmed that a man had died on Thursday.",
        expect![[r#"
            Court Happened: A nurse | - | 2025-03-10 | 0
            Death Happened:  | - | 2025-03-09 | 0
            Vote Happened:  | - | 2025-03-10 | 0
            Death Happened: Al Moe | - | 2025-03-08 | 0
            Attack Happened: Ann Lund | - | 2025-03-07 | 0
            Death Happened: a man | - | 2025-03-06 | 0
        "#]],
    );
    check(
        "A man who believed the driver was jailed on Monday smiled. On Monday, police said, hopes died. A man who was told \
         that the nurse was jailed on Monday wept.",
        expect![""],
    );
}

#[test]
fn who_is_named_behind_a_preposition_does_not_act() {
    check(
        "Crew at the airline Norvair voted on Monday. The widow of the actor Al Moe died on Sunday. The widow of the singer \
         Jo Berg, who died on Saturday, wept. The chief of staff Ada Pell resigned on Monday.",
        expect![[r#"
            Vote Happened:  | - | 2025-03-10 | 0
            Death Happened:  | - | 2025-03-09 | 0
            Death Happened: Jo Berg | - | 2025-03-08 | 0
            Office Happened: Ada Pell | - | 2025-03-10 | 0
        "#]],
    );
}

#[test]
fn what_a_nouns_own_verb_dates() {
    check(
        "The trial of Al Moe starts on 14 April. A public meeting will be held at the hall tomorrow. A protest is planned for \
         Saturday. The next hearing was set for March 20. Council elections are on 15 June. The strike began on Monday. Lima \
         faces elections later this month.",
        expect![[r#"
            Court Planned: Al Moe | - | 2025-04-14 | 0
            Meeting Planned:  | - | 2025-03-13 | 0
            Protest Planned:  | - | 2025-03-15 | 0
            Court Planned:  | - | 2025-03-20 | 0
            Vote Planned:  | - | 2025-06-15 | 0
            Protest Happened:  | - | 2025-03-10 | 0
            Vote Planned?:  | - | 2025-03 | 0
        "#]],
    );
    check(
        "An election must be held by June 3. A meeting began vowing to fight on Monday. A vote could come on Friday. The \
         suspect in the attack was held on Monday.",
        expect![""],
    );
}

#[test]
fn bodies_strike_walk_out_and_decide() {
    check(
        "Nurses will walk out on April 5. The union will strike on Friday. The union called off the strike on Monday. The \
         amendment was defeated on Monday. The bill passed on Monday. A jury found him guilty on Monday. Norvind Corp. agreed \
         on Monday to buy Belmar Ltd. A judge barred the firm from the market on Monday. Peru declared a state of emergency on \
         Monday. The club fired its manager on Sunday. The court sentenced him on Monday.",
        expect![[r#"
            Protest Planned: Nurses | - | 2025-04-05 | 0
            Protest Planned:  | - | 2025-03-14 | 0
            Protest Cancelled?:  | - | 2025-03-10 | 0
            Decision Happened:  | - | 2025-03-10 | 0
            Decision Happened:  | - | 2025-03-10 | 0
            Court Happened:  | - | 2025-03-10 | 0
            Decision Happened: Norvind Corp., Belmar Ltd. | - | 2025-03-10 | 0
            Court Happened: A judge | - | 2025-03-10 | 0
            Decision Happened: Peru | - | 2025-03-10 | 0
            Office Happened:  | - | 2025-03-09 | 0
            Court Happened:  | - | 2025-03-10 | 0
        "#]],
    );
    check(
        "Lightning will strike on Friday. The car passed on Monday. The council passed on Monday. The pupils were barred from \
         the hall on Monday. Jo Berg found him late on Monday. Jo Berg dismissed the critics on Monday.",
        expect![""],
    );
}

#[test]
fn who_comes_into_office() {
    check(
        "Ann Lund became chief executive on March 3. Jo Berg took over as chairman on Monday. Al Moe will succeed Ada Pell on \
         April 1. Eva Sand became a teacher in May. Sam Wold became the first to head it on Monday. Norvind Corp. will become \
         Belmar Ltd. on Friday.",
        expect![[r#"
            Office Happened: Ann Lund | - | 2025-03-03 | 0
            Office Happened: Jo Berg | - | 2025-03-10 | 0
            Office Planned: Al Moe, Ada Pell | - | 2025-04-01 | 0
        "#]],
    );
}

#[test]
fn buildings_fall_and_storms_land() {
    check(
        "A bridge collapsed in Graz on Sunday. A fire gutted a farmhouse on Monday. A bus caught fire near Lima on Monday. \
         Typhoon Alma made landfall on Sunday. Gunmen kidnapped eight pupils on Friday.",
        expect![[r#"
            Disaster Happened:  | Graz | 2025-03-09 | 0
            Disaster Happened:  | - | 2025-03-10 | 0
            Disaster Happened:  | Lima | 2025-03-10 | 0
            Disaster Happened?:  | - | 2025-03-09 | 0
            Attack Happened: Gunmen | - | 2025-03-07 | 0
        "#]],
    );
    check(
        "Talks collapsed on Sunday. Shares collapsed on Monday. Peter Hall suffered a heart attack on Monday in Graz. Hank \
         Moe has my vote. The roof of the tax collapsed.",
        expect![""],
    );
}

#[test]
fn whose_ministers_sign_is_not_who_signs_nor_where() {
    check(
        "The foreign ministers of Japan, Kenya and Peru signed a treaty in Tokyo on Monday. The presidents of Chile and Peru \
         met in Lima on Sunday. The leaders of Kenya and Chad visited Kyiv on Saturday. Lawmakers voted on Monday to recognise \
         two regions in Ukraine. The court ordered Spain on Monday to pay. The European Commission will hold a meeting on \
         Friday. Spain expelled the envoy on Monday. Peru closed its border with Chile on Monday.",
        expect![[r#"
            Decision Happened:  | Tokyo | 2025-03-10 | 0
            Meeting Happened:  | Lima | 2025-03-09 | 0
            Visit Happened:  | Kyiv | 2025-03-08 | 0
            Vote Happened: Lawmakers | - | 2025-03-10 | 0
            Court Happened: The court | - | 2025-03-10 | 0
            Meeting Planned: European Commission | - | 2025-03-14 | 0
            Decision Happened: Spain | - | 2025-03-10 | 0
            Decision Happened: Peru | - | 2025-03-10 | 0
        "#]],
    );
    check(
        "Norvind denied an attack on Monday. Analysts feared an attack on Monday. Reports of a strike on Monday were false. \
         The mayor ruled out an election on May 5. Peru recalled the talks on Monday. Shares closed higher on Monday.",
        expect![""],
    );
}
