//! The table below the chart: every year, with the state, the straight line and what a reader must know.

use super::chart::IndicatorChart;
use crate::charts::table::{ChartCell, ChartColumn, ChartRow, ChartTable};
use crate::domain::{Year, YearValue};
use crate::words::{indicator_chart, town};

pub fn table(chart: &IndicatorChart<'_>) -> ChartTable {
    let measured = chart.measured;
    let mut columns =
        vec![ChartColumn::number(measured.place.name.clone()), ChartColumn::number(chart.text("town-state"))];
    let line = measured.indicator.line.map(|line| indicator_chart::line_name(chart.language, line));
    columns.extend(line.map(ChartColumn::number));
    ChartTable { columns, rows: measured.highest.iter().map(|point| chart.row(point.year)).collect() }
}

impl IndicatorChart<'_> {
    fn row(&self, year: Year) -> ChartRow {
        let measured = self.measured;
        let find =
            |points: &[YearValue]| points.iter().find(|point| point.year == year).map(|point| point.value);
        let value = |value: f64| ChartCell::new(self.amount(value));
        let cautions: Vec<&str> =
            measured.cautions(year).map(|caution| caution.text.in_language(self.language)).collect();
        let own = find(measured.own).map_or_else(|| self.not_given(year), value);
        let state = find(measured.state).map_or_else(|| ChartCell::new(self.text("town-state-none")), value);
        let remark = (!cautions.is_empty()).then(|| cautions.join(" "));
        let mut cells = vec![ChartCell { remark, ..own }, state];
        cells.extend(measured.indicator.line.map(|line| match (line.from.0..=line.to.0).contains(&year) {
            true => value(line.at(year)),
            false => ChartCell::new("–"),
        }));
        ChartRow { year: year.number(), cells }
    }

    fn not_given(&self, year: Year) -> ChartCell {
        ChartCell::new(town::not_given(self.language, self.measured.not_given(year)))
    }
}
