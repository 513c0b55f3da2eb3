//! Every address for programs, one line each. `tables` adds the tables of the edition.

use serde_json::{Map, Value};

use crate::domain::Resource;
use crate::store::{ActionOf, ReportOf, StandingOf, Table};
use crate::web::api::campaign::CampaignTwin;
use crate::web::api::changes::ChangeRow;
use crate::web::api::communities::CommunityRow;
use crate::web::api::community::CommunityTwin;
use crate::web::api::community_figures::Figure;
use crate::web::api::compare::ComparedRow;
use crate::web::api::find::FindTwin;
use crate::web::api::health::Health;
use crate::web::api::join::JoinTwin;
use crate::web::api::method::MethodTwin;
use crate::web::api::press::PressTwin;
use crate::web::openapi::parameters::{ACTIONS, CHANGES, COMMUNITIES, COMPARE, FIND};
use crate::web::openapi::{Address, Body, csv, file, json};
use crate::words::glossary::Term;

const ATOM: &str = "application/atom+xml";
const PNG: &str = "image/png";
const SVG: &str = "image/svg+xml";

#[rustfmt::skip]
pub const ADDRESSES: &[Address] = &[
    json::<CampaignTwin<'static>>("/index.json", "The campaign, and all communities that joined"),
    json::<Vec<CommunityRow>>("/communities.json", "All communities, or those that match the filter").with(COMMUNITIES),
    csv::<CommunityRow>("/communities.csv", "The same as CSV").with(COMMUNITIES),
    json::<CommunityTwin<'static>>("/communities/{slug}.json", "All facts about one community"),
    csv::<Figure>("/communities/{slug}.csv", "Every figure of one community with its source, one a row"),
    file("/communities/{slug}/{chart}.svg", SVG, "A chart of one community as a picture with title, sources and date"),
    file("/communities/{slug}/{chart}.png", PNG, "The same as PNG, 1200 × 675"),
    file("/communities/{slug}/card.png", PNG, "The card of a shared link to the community, 1200 × 630"),
    file("/communities/{slug}/changes.atom", ATOM, "The changed figures of one community, as a feed"),
    json::<FindTwin<'static>>("/find.json", "The places that a text may mean, among all cities and towns").with(FIND),
    json::<JoinTwin<'static>>("/join.json", "How a community joins, step by step"),
    json::<Vec<ComparedRow>>("/compare.json", "Two to six communities by one measure, one entry a value").with(COMPARE),
    csv::<ComparedRow>("/compare.csv", "The same as CSV").with(COMPARE),
    json::<Vec<StandingOf>>("/criteria.json", "The status of each community on each of the five criteria"),
    csv::<StandingOf>("/criteria.csv", "The same as CSV"),
    json::<Vec<ActionOf>>("/actions.json", "The actions of all communities, or those that match the filter").with(ACTIONS),
    csv::<ActionOf>("/actions.csv", "The same as CSV").with(ACTIONS),
    json::<Vec<ReportOf>>("/reports.json", "The reports that communities have published"),
    csv::<ReportOf>("/reports.csv", "The same as CSV"),
    json::<CommunityTwin<'static>>("/state.json", "The state, with the keys of a community"),
    csv::<Figure>("/state.csv", "Every figure of the state with its source, one a row"),
    file("/state/{chart}.svg", SVG, "A chart of the state as a picture"),
    file("/state/{chart}.png", PNG, "The same as PNG, 1200 × 675"),
    file("/card.png", PNG, "The card of a shared link to the site, 1200 × 630"),
    json::<Vec<MethodTwin<'static>>>("/method.json", "Every verdict, with every number behind it"),
    json::<PressTwin<'static>>("/press.json", "The findings for journalists, with every number and document behind them"),
    json::<Vec<ChangeRow>>("/changes.json", "Every figure that an edition added, revised or removed").with(CHANGES),
    csv::<ChangeRow>("/changes.csv", "The same as CSV").with(CHANGES),
    file("/changes.atom", ATOM, "The same as a feed, one entry an edition"),
    json::<CampaignTwin<'static>>("/about.json", "The same as /index.json"),
    json::<Vec<Resource>>("/resources.json", "Guides, case studies and reports"),
    json::<Vec<Term<'static>>>("/glossary.json", "The words of the field, explained in plain words"),
    json::<Vec<Table>>("/data.json", "Every table of the edition, with the meaning of each column"),
    json::<Map<String, Value>>("/data/datapackage.json", "The tables as a Frictionless Data Package"),
    json::<Map<String, Value>>("/data/openapi.json", "This description of the addresses, as OpenAPI 3.1"),
    json::<Map<String, Value>>("/data/api.json", "The same as /data/openapi.json"),
    Address { body: Body::InParts("application/vnd.sqlite3"), ..file("/data/edition.sqlite", "", "The edition as one SQLite file, the one that the server reads") },
    Address { body: Body::Fresh(schemars::SchemaGenerator::subschema_for::<Health<'static>>), ..file("/healthz", "", "The edition being served, and when it was built") },
];
