//! What is typed: a different text into every control.

/// Whose words are typed.
pub enum Voice {
    /// The invented family of domain.md 4.3.
    Family,
    /// Plain marks that begin alike, to be looked for on the disk.
    Marks(String),
}

const WORKERS: [&str; 5] = ["Dan Okoro", "Ms Hale", "Jo Lund", "Alix Ford", "Gran Sheila"];

/// Who is named in which list, in order.
const NAMED: [(&str, &[&str]); 5] = [
    ("children", &["Priya", "Leo", "Baby"]),
    ("adults", &["Kirsty", "Marcus"]),
    ("others", &["Gran Sheila", "Uncle Ray"]),
    ("members", &["Dan Okoro", "Ms Hale", "Jo Lund"]),
    ("author", &["Alix Ford"]),
];

/// How many people this list is given; 1 for lists of other things.
pub fn how_many(part: &str) -> usize {
    NAMED.iter().find(|it| it.0 == part).map_or(1, |it| it.1.len())
}

impl Voice {
    /// A line. `at` counts the rows of the part, `number` the answers so far.
    pub fn line(&self, part: &str, field: &str, at: usize, number: usize) -> String {
        if let Voice::Marks(mark) = self {
            return format!("{mark}{number:04}");
        }
        let named = NAMED.iter().find(|it| it.0 == part && field == "name");
        if let Some(name) = named.and_then(|it| it.1.get(at)) {
            return (*name).to_owned();
        }
        let who = WORKERS[number % WORKERS.len()];
        match field {
            "title" => "Practice: autumn".to_owned(),
            "score" | "every" => format!("{}", number % 10),
            _ => format!("{who}, {} {number}", field.replace('_', " ")),
        }
    }

    /// Several lines, with all that files and pages have trouble with.
    pub fn prose(&self, field: &str, number: usize) -> String {
        if let Voice::Marks(mark) = self {
            return format!("{mark}{number:04}");
        }
        let who = WORKERS[number % WORKERS.len()];
        let field = field.replace('_', " ");
        match number % 4 {
            0 => {
                format!("{who} ({field} {number}): “Mum won’t wake up.”\n\nSeen twice; 61% – 90%.")
            }
            1 => format!("{field} {number}: Siân & <b>Uncle Ray</b> \\ \"said so\"  \n\tŵ, €, 👩‍👧 "),
            2 => format!(" {who} wrote {number}, {field}.\nNo full stop, and a space at the end "),
            _ => format!("{field} {number}: {{ $child }} is put to bed by {who}, 6 nights in 7."),
        }
    }

    /// Day, month and year.
    pub fn date(&self, number: usize) -> [String; 3] {
        if let Voice::Marks(mark) = self {
            return ["d", "m", "y"].map(|it| format!("{mark}{number:04}{it}"));
        }
        // Numbers and names, with and without a nought: all must come back as typed.
        let month = ["3", "March", "07", "sept"][number % 4];
        [format!("{}", number % 28 + 1), month.to_owned(), format!("{}", 2020 + number / 28 % 9)]
    }

    /// A date in words; not all of them can be read.
    pub fn when(&self, number: usize) -> String {
        if let Voice::Marks(mark) = self {
            return format!("{mark}{number:04}");
        }
        let (day, year) = (number % 27 + 1, 2019 + number % 7);
        match number % 5 {
            0 => format!("{day} March {year}"),
            1 => format!("about June {year}"),
            2 => format!("since {day} May {year}"),
            3 => format!("winter {year}"),
            _ => format!("when Priya was small ({number})"),
        }
    }
}
