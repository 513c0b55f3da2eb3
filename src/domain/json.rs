//! How values of the domain are written in JSON, and the JSON Schema of each. The list of the codes is here too.
//!
//! A record type derives the rest: its doc comments describe its keys everywhere.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Serialize, Serializer};

use super::comparison::Measure;
use super::judgement::{GoalKind, PromiseCode, ReasonCode, VerdictKind};
use super::record::{
    ActionSector, ActionStatus, Basis, CommunityKind, CriterionNumber, CriterionStatus, DueKind, EnergyCode,
    MemberKind, MunicipalityKind, NotationKey, PopulationKind, PopulationRule, Precision, Protocol, ReportKind,
    ResourceKind, RuleKind, Sector, SourceKind, TargetKind, TargetRule, TargetStatus, TotalRule,
};
use super::towns::{Better, CautionKind, LocalityKind, NotGiven, UtilityService, ZipKind};
use super::values::{
    CensusGeoid, Code, IndicatorKey, Key, Language, PartialDate, Percent, Slug, Tonnes, WebUrl, Year,
};

macro_rules! in_json {
    ($($kind:ty: |$value:ident| $written:expr, $schema:tt;)*) => { $(
        impl Serialize for $kind {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let $value = self;
                $written.serialize(serializer)
            }
        }

        impl JsonSchema for $kind {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> Cow<'static, str> {
                stringify!($kind).into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!($schema)
            }
        }
    )* };
}

macro_rules! codes {
    ($($kind:ty),* $(,)?) => {
        in_json!($($kind: |code| code.code(), {"type": "string", "enum": <$kind>::codes()};)*);
    };
}

/// Gives every type of `Code` to a macro: here for JSON, in `store` for SQL.
macro_rules! each_code {
    ($give_to:ident) => {
        $give_to!(
            ActionSector,
            ActionStatus,
            DueKind,
            Basis,
            Better,
            CautionKind,
            CommunityKind,
            CriterionStatus,
            EnergyCode,
            GoalKind,
            Language,
            LocalityKind,
            Measure,
            MemberKind,
            MunicipalityKind,
            NotGiven,
            NotationKey,
            PopulationKind,
            PopulationRule,
            Precision,
            PromiseCode,
            Protocol,
            ReasonCode,
            ReportKind,
            ResourceKind,
            RuleKind,
            Sector,
            SourceKind,
            TargetKind,
            TargetRule,
            TargetStatus,
            TotalRule,
            UtilityService,
            VerdictKind,
            ZipKind,
        );
    };
}

each_code!(codes);
pub(crate) use each_code;

in_json!(
    CensusGeoid: |it| it.to_string(), {"type": "string", "pattern": "^([0-9]{2}|[0-9]{10})$"};
    CriterionNumber: |it| it.number(), {"type": "integer", "minimum": 1, "maximum": CriterionNumber::ALL.len()};
    IndicatorKey: |it| it.as_str(), {"type": "string"};
    Key: |it| it.as_str(), {"type": "string"};
    PartialDate: |it| it.to_string(), {"type": "string", "pattern": "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"};
    Percent: |it| it.number(), {"type": "number", "format": "double", "minimum": 0, "maximum": 100};
    Slug: |it| it.as_str(), {"type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "maxLength": 64};
    Tonnes: |it| it.number(), {"type": "number", "format": "double"};
    WebUrl: |it| it.as_str(), {"type": "string", "pattern": "^https?://"};
    Year: |it| it.number(), {"type": "integer", "minimum": Year::FIRST, "maximum": Year::LAST};
);
