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
