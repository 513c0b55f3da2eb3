//! Decides which links with a query get a file: each combination of filters would need too many.
//!
//! Each query link of a page gets a file. In a file made from a query, only links to its other pages, and to
//! other orders of a whole list, get one. A large copy has no orders.

#[derive(Clone, Copy)]
pub struct QueryLinks<'a> {
    /// The query of the page's own address.
    pub own: Option<&'a str>,
    /// Whether the copy has whole lists in each order.
    pub orders: bool,
}

impl QueryLinks<'_> {
    pub fn query(self, query: &str) -> bool {
        let (filters, order) = parts(query);
        let Some(own) = self.own else { return self.orders || order.is_empty() };
        let (own_filters, own_order) = parts(own);
        let turns_a_whole_list = self.orders && filters.is_empty();
        filters == own_filters && (order == own_order || turns_a_whole_list)
    }
}

/// The filters, and the order.
fn parts(query: &str) -> (Vec<&str>, Vec<&str>) {
    let pairs = query.split('&').filter(|pair| !pair.is_empty() && !pair.starts_with("page="));
    pairs.partition(|pair| !pair.starts_with("sort=") && !pair.starts_with("direction="))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_copy_of_a_query_leads_to_its_other_pages() {
        for orders in [false, true] {
            let second = QueryLinks { own: Some("verdict=behind&page=2"), orders };
            assert!(second.query("verdict=behind&page=3") && second.query("verdict=behind"));
            assert!(!second.query("page=3") && !second.query("verdict=behind&sort=name"));
            assert!(QueryLinks { own: Some("page=2"), orders }.query("page=3"));
            assert!(QueryLinks { own: None, orders }.query("verdict=behind"));
        }
    }

    #[test]
    fn a_whole_list_is_in_each_order_where_it_is_short() {
        for (orders, own) in [(true, None), (true, Some("sort=latest")), (true, Some("page=2"))] {
            assert!(QueryLinks { own, orders }.query("sort=name&direction=down"), "{own:?}");
        }
        for own in [None, Some("sort=latest"), Some("page=2")] {
            assert!(!QueryLinks { own, orders: false }.query("sort=name&direction=down"), "{own:?}");
        }
    }
}
