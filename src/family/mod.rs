//! PURE. The copy for a family: what one reader may see, laid out under fixed headings.
