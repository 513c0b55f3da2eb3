//! Places blocks under each other without overlap, each as near as possible to where it belongs.

/// The upper edges of blocks that want to begin at these edges, `(edge, height)` from top to bottom. At least `gap`
/// is between two blocks. All stay within the bounds, from their upper edge on, as long as they fit.
pub fn stacked(wanted: &[(i32, i32)], (top, bottom): (i32, i32), gap: i32) -> Vec<i32> {
    let mut above = 0;
    let mut offsets = Vec::new();
    for (_, height) in wanted {
        offsets.push(above);
        above += height + gap;
    }
    let most = (bottom - (above - gap)).max(top);
    let bases: Vec<i32> = wanted.iter().zip(&offsets).map(|((edge, _), offset)| edge - offset).collect();
    let pooled = pooled(&bases).into_iter().map(|base| base.clamp(top, most));
    pooled.zip(offsets).map(|(base, offset)| base + offset).collect()
}

/// The nearest values that never fall from one to the next: neighbors that do are replaced by their mean.
fn pooled(values: &[i32]) -> Vec<i32> {
    let mut pools: Vec<(i32, i32)> = Vec::new();
    for value in values {
        let mut pool = (*value, 1);
        while let Some((sum, count)) = pools.pop_if(|(sum, count)| *sum / *count > pool.0 / pool.1) {
            pool = (pool.0 + sum, pool.1 + count);
        }
        pools.push(pool);
    }
    pools
        .iter()
        .flat_map(|(sum, count)| std::iter::repeat_n(sum / count, usize::try_from(*count).unwrap_or(0)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_apart_stay_where_they_are() {
        assert_eq!(stacked(&[(10, 20), (50, 20)], (0, 100), 5), [10, 50]);
    }

    #[test]
    fn blocks_that_overlap_move_apart_by_the_same() {
        assert_eq!(stacked(&[(40, 20), (50, 20)], (0, 100), 4), [33, 57]);
    }

    #[test]
    fn blocks_stay_within_the_bounds_while_they_fit() {
        assert_eq!(stacked(&[(80, 20), (95, 20)], (0, 100), 5), [55, 80]);
        assert_eq!(stacked(&[(0, 20), (0, 20)], (0, 100), 5), [0, 25]);
        assert_eq!(stacked(&[], (0, 100), 5), [0; 0]);
    }
}
