//! Small parts that several pages share, each with its partial template.

mod amounts;
mod badge;
mod chart_figure;
mod cite;
mod five_answers;
mod indicator_charts;
mod map_figure;
mod select;

pub use amounts::{AmountWords, Amounts};
pub use badge::Badge;
pub use chart_figure::{ChartFigure, frame};
pub use cite::Cite;
pub use five_answers::{AnswerCell, AnswersTable, FiveAnswers, TallyBlock, cells};
pub use indicator_charts::{IndicatorCard, IndicatorCards, IndicatorCharts};
pub use map_figure::MapFigure;
pub use select::{Choice, Select};
