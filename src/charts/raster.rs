//! A picture as PNG, drawn by the program itself: no browser, no font of the machine.

use std::sync::{Arc, OnceLock};

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree, fontdb};
use thiserror::Error;

const FONTS: [&[u8]; 2] = [
    include_bytes!("../../static/fonts/inter-regular.otf"),
    include_bytes!("../../static/fonts/inter-semibold.otf"),
];
const FAMILY: &str = "Inter";

#[derive(Debug, Error)]
pub enum NotDrawn {
    #[error("the SVG cannot be read: {0}")]
    Svg(#[from] resvg::usvg::Error),
    #[error("an empty picture")]
    Empty,
    #[error("PNG: {0}")]
    Png(String),
}

/// One pixel for each unit of the SVG.
pub fn png(svg: &str) -> Result<Vec<u8>, NotDrawn> {
    let tree = Tree::from_str(svg, &options())?;
    let size = tree.size().to_int_size();
    let mut pixmap = Pixmap::new(size.width(), size.height()).ok_or(NotDrawn::Empty)?;
    resvg::render(&tree, Transform::identity(), &mut pixmap.as_mut());
    pixmap.encode_png().map_err(|error| NotDrawn::Png(error.to_string()))
}

fn options() -> Options<'static> {
    static FONT: OnceLock<Arc<fontdb::Database>> = OnceLock::new();
    let read = || {
        let mut database = fontdb::Database::new();
        FONTS.iter().for_each(|font| database.load_font_data(font.to_vec()));
        Arc::new(database)
    };
    Options { font_family: FAMILY.to_owned(), fontdb: FONT.get_or_init(read).clone(), ..Options::default() }
}
