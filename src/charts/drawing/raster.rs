//! Renders a picture as PNG inside the program, without a browser and without fonts of the machine.

use std::cmp::Reverse;
use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

use png::{BitDepth, ColorType, DeflateCompression, Encoder, Filter};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree, fontdb};
use thiserror::Error;

const FONTS: [&[u8]; 2] = [
    include_bytes!("../../../static/fonts/inter-regular.otf"),
    include_bytes!("../../../static/fonts/inter-semibold.otf"),
];
const FAMILY: &str = "Inter";

/// The limit of a PNG palette.
const MOST_COLOURS: usize = 256;

/// A higher level takes longer and saves only a twentieth of the size.
const DEFLATE_LEVEL: u8 = 4;

/// Red, green, blue.
type Colour = [u8; 3];

#[derive(Debug, Error)]
pub enum NotDrawn {
    #[error("the SVG cannot be read: {0}")]
    Svg(#[from] resvg::usvg::Error),
    #[error("an empty picture")]
    Empty,
    #[error("PNG: {0}")]
    Png(#[from] png::EncodingError),
}

/// Renders one pixel for each unit of the SVG. The SVG has a background, so no pixel is transparent.
pub fn png(svg: &str) -> Result<Vec<u8>, NotDrawn> {
    let tree = Tree::from_str(svg, &options())?;
    let size = tree.size().to_int_size();
    let mut pixmap = Pixmap::new(size.width(), size.height()).ok_or(NotDrawn::Empty)?;
    resvg::render(&tree, Transform::identity(), &mut pixmap.as_mut());
    encoded(&pixmap)
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

/// Encodes with a palette, which is smaller and faster than without.
fn encoded(pixmap: &Pixmap) -> Result<Vec<u8>, NotDrawn> {
    let (palette, pixels) = indexed(pixmap);
    let mut png = Vec::new();
    let mut encoder = Encoder::new(&mut png, pixmap.width(), pixmap.height());
    encoder.set_color(ColorType::Indexed);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_palette(palette.concat());
    encoder.set_filter(Filter::NoFilter);
    encoder.set_deflate_compression(DeflateCompression::Level(DEFLATE_LEVEL));
    let mut writer = encoder.write_header()?;
    writer.write_image_data(&pixels)?;
    writer.finish()?;
    Ok(png)
}

/// The palette, and the palette index of each pixel. Colors beyond the limit occur only at the edges of
/// letters. Each is replaced by the nearest color of the palette.
fn indexed(pixmap: &Pixmap) -> (Vec<Colour>, Vec<u8>) {
    let (colours, runs) = runs(pixmap);
    let mut by_use: Vec<usize> = (0..colours.len()).collect();
    by_use.sort_by_key(|at| Reverse(colours[*at].1));
    let palette: Vec<Colour> = by_use.iter().take(MOST_COLOURS).map(|at| colours[*at].0).collect();
    let mut places = vec![0; colours.len()];
    for (rank, at) in by_use.into_iter().enumerate() {
        places[at] = if rank < MOST_COLOURS { rank as u8 } else { nearest(&palette, colours[at].0) };
    }
    let mut indexed = vec![0; pixmap.pixels().len()];
    let mut rest = indexed.as_mut_slice();
    for Run { colour, pixels } in runs {
        let (run, after) = rest.split_at_mut(pixels);
        run.fill(places[colour]);
        rest = after;
    }
    (palette, indexed)
}

fn nearest(palette: &[Colour], colour: Colour) -> u8 {
    let nearest = palette.iter().enumerate().min_by_key(|(_, kept)| distance(colour, **kept));
    nearest.map_or(0, |(place, _)| place as u8)
}

/// Neighboring pixels of one color.
struct Run {
    /// The index of the color.
    colour: usize,
    pixels: usize,
}

/// The colors with their numbers of pixels, and the runs.
fn runs(pixmap: &Pixmap) -> (Vec<(Colour, usize)>, Vec<Run>) {
    let mut colours: Vec<(Colour, usize)> = Vec::new();
    let mut known: HashMap<Colour, usize> = HashMap::new();
    // The last color of each mixture, because most are asked for again and again.
    let mut recent: [Option<(Colour, usize)>; RECENT] = [None; RECENT];
    let mut runs = Vec::new();
    let mut rest = pixmap.data();
    while let [red, green, blue, _, ..] = *rest {
        let colour = [red, green, blue];
        let pixels = alike(rest);
        let mixture = usize::from(red ^ green.rotate_left(2) ^ blue.rotate_left(5));
        let place = match recent[mixture] {
            Some((same, place)) if same == colour => place,
            _ => *known.entry(colour).or_insert_with(|| {
                colours.push((colour, 0));
                colours.len() - 1
            }),
        };
        recent[mixture] = Some((colour, place));
        colours[place].1 += pixels;
        runs.push(Run { colour: place, pixels });
        rest = &rest[pixels * PIXEL..];
    }
    (colours, runs)
}

/// The number of mixtures: a byte.
const RECENT: usize = 256;

/// The bytes of a pixel.
const PIXEL: usize = 4;

/// The number of pixels from the first on that equal it. Most pixels are ground, so it compares longer and longer
/// parts with themselves, one pixel on.
fn alike(pixels: &[u8]) -> usize {
    let (mut known, mut step) = (PIXEL, PIXEL);
    while step > 0 {
        let end = known + step;
        let is_alike = end <= pixels.len() && pixels[known - PIXEL..end - PIXEL] == pixels[known..end];
        if is_alike {
            known = end;
            step *= 2;
        } else {
            step = if step > PIXEL { step / 2 } else { 0 };
        }
    }
    known / PIXEL
}

fn distance(one: Colour, other: Colour) -> u32 {
    one.iter().zip(other).map(|(a, b)| u32::from(a.abs_diff(b)).pow(2)).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ramp(colours: usize) -> String {
        let bar = |at: usize| {
            let (red, blue) = (at % 256, at / 256);
            format!("<rect x=\"{at}\" width=\"1\" height=\"1\" fill=\"rgb({red},0,{blue})\"/>")
        };
        let bars: String = (0..colours).map(bar).collect();
        format!("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{colours}\" height=\"1\">{bars}</svg>")
    }

    fn drawn(svg: &str) -> Vec<Colour> {
        let bytes = png(svg).unwrap();
        let mut decoder = png::Decoder::new(std::io::Cursor::new(&bytes));
        decoder.set_transformations(png::Transformations::EXPAND);
        let mut reader = decoder.read_info().unwrap();
        let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
        reader.next_frame(&mut pixels).unwrap();
        pixels.chunks_exact(3).map(|pixel| [pixel[0], pixel[1], pixel[2]]).collect()
    }

    #[test]
    fn as_many_colours_as_a_palette_holds_are_kept_as_they_are() {
        for (at, colour) in drawn(&ramp(256)).into_iter().enumerate() {
            assert_eq!(colour, [at as u8, 0, 0]);
        }
    }

    #[test]
    fn a_colour_too_many_becomes_one_that_no_eye_tells_from_it() {
        let pixels = drawn(&ramp(400));
        assert_eq!(pixels.len(), 400);
        for (at, colour) in pixels.into_iter().enumerate() {
            assert!(distance(colour, [(at % 256) as u8, 0, (at / 256) as u8]) <= 1, "{at}: {colour:?}");
        }
    }
}
