//! Writes and reads the members worldwide, with the counts and the lists.

use rusqlite::{Connection, Result, named_params};

use crate::domain::{Member, MemberCount, MemberList, Membership, PartialDate};
use crate::store::sql::{Row, insert};
use crate::store::{Store, StoreError};

pub fn insert_all(db: &Connection, membership: &Membership) -> Result<()> {
    for MemberCount { date, members, source } in &membership.counts {
        insert(db, "member_count", named_params! { "date": date, "members": members, "source": source })?;
    }
    for MemberList { date, source } in &membership.lists {
        insert(db, "member_list", named_params! { "date": date, "source": source })?;
    }
    let mut members = membership.members.iter().enumerate();
    members.try_for_each(|(position, member)| insert_member(db, position, member))
}

fn insert_member(db: &Connection, position: usize, member: &Member) -> Result<()> {
    let row = named_params! {
        "position": position,
        "name": member.name,
        "kind": member.kind,
        "country": member.country,
        "race_to_zero": member.race_to_zero,
    };
    insert(db, "member", row)?;
    let mut lists = member.lists.iter();
    lists.try_for_each(|list| insert(db, "member_listed", named_params! { "member": position, "list": list }))
}

impl Store {
    pub(super) fn membership(&self) -> Result<Membership, StoreError> {
        Ok(Membership {
            counts: self.all("SELECT * FROM member_count ORDER BY date", [], count)?,
            lists: self.all("SELECT * FROM member_list ORDER BY date", [], list)?,
            members: self.members()?,
        })
    }

    fn members(&self) -> Result<Vec<Member>, StoreError> {
        let mut members = self.all("SELECT * FROM member ORDER BY position", [], member)?;
        let listed = "SELECT member, list FROM member_listed ORDER BY member, list";
        let listed: Vec<(usize, PartialDate)> =
            self.all(listed, [], |row| Ok((row.get("member")?, row.get("list")?)))?;
        for (position, list) in listed {
            members.get_mut(position).into_iter().for_each(|member: &mut Member| member.lists.push(list));
        }
        Ok(members)
    }
}

fn count(row: &Row<'_>) -> Result<MemberCount> {
    Ok(MemberCount { date: row.get("date")?, members: row.get("members")?, source: row.get("source")? })
}

fn list(row: &Row<'_>) -> Result<MemberList> {
    Ok(MemberList { date: row.get("date")?, source: row.get("source")? })
}

fn member(row: &Row<'_>) -> Result<Member> {
    Ok(Member {
        name: row.get("name")?,
        kind: row.get("kind")?,
        country: row.get("country")?,
        race_to_zero: row.get("race_to_zero")?,
        lists: Vec::new(),
    })
}
