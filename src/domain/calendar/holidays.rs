//! Bank holidays of England and Wales by rule, with the one-offs that proclamations made.
//!
//! Source: domain.md 9.1 to 9.3, which agree with the published list for 2018 to 2027.

use chrono::{Datelike, Days, NaiveDate, Weekday};

/// The first year for which the one-off table is complete.
pub const KNOWN_FROM: i32 = 2018;
/// The last year for which one-off bank holidays are known; a later one may still be proclaimed.
pub const KNOWN_UP_TO: i32 = 2027;

crate::options! {
    /// A bank holiday of England and Wales. Its words are `bank-holiday-<key>`.
    pub enum BankHoliday = "bank-holiday" {
        /// New Year's Day, or the Monday instead of it.
        NewYear = "new-year",
        /// Good Friday.
        GoodFriday = "good-friday",
        /// Easter Monday.
        EasterMonday = "easter-monday",
        /// The early May bank holiday: the first Monday, but Friday 8 May in 2020.
        EarlyMay = "early-may",
        /// The coronation of 2023.
        Coronation = "coronation",
        /// The spring bank holiday: the last Monday of May, but 2 June in 2022.
        Spring = "spring",
        /// The Platinum Jubilee of 2022.
        Jubilee = "jubilee",
        /// The summer bank holiday: the last Monday of August.
        Summer = "summer",
        /// The state funeral of 2022.
        StateFuneral = "state-funeral",
        /// Christmas Day, or the day instead of it.
        Christmas = "christmas",
        /// Boxing Day, or the day instead of it.
        Boxing = "boxing",
    }
}

/// Days added to a year by proclamation: (year, month, day).
const ADDED: &[(i32, u32, u32, BankHoliday)] = &[
    (2022, 6, 3, BankHoliday::Jubilee),
    (2022, 9, 19, BankHoliday::StateFuneral),
    (2023, 5, 8, BankHoliday::Coronation),
];

/// Days moved by proclamation: in this year the holiday is on this day and not where the rule is.
const MOVED: &[(i32, u32, u32, BankHoliday)] =
    &[(2020, 5, 8, BankHoliday::EarlyMay), (2022, 6, 2, BankHoliday::Spring)];

/// Easter Sunday by the Gregorian computus (Meeus, Jones, Butcher); `None` beyond chrono's years.
pub fn easter_sunday(year: i32) -> Option<NaiveDate> {
    let (a, b, c) = (year % 19, year / 100, year % 100);
    let (d, e) = (b / 4, b % 4);
    let g = (b - (b + 8) / 25 + 1) / 3;
    let h = (19 * a + b - d - g + 15) % 30;
    let l = (32 + 2 * e + 2 * (c / 4) - h - c % 4) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let sum = h + l - 7 * m + 114;
    NaiveDate::from_ymd_opt(year, (sum / 31) as u32, (sum % 31 + 1) as u32)
}

/// The bank holidays of a year from 1900 to 2199, in order; outside those years the same rules.
pub fn bank_holidays(year: i32) -> Vec<(NaiveDate, BankHoliday)> {
    let by_rule = BankHoliday::RULED.iter().filter_map(|it| Some((it.in_year(year)?, *it)));
    let added = ADDED.iter().filter(|it| it.0 == year);
    let added = added.filter_map(|it| Some((NaiveDate::from_ymd_opt(it.0, it.1, it.2)?, it.3)));
    let mut all: Vec<_> = by_rule.chain(added).collect();
    all.sort();
    all
}

/// The bank holiday that falls on this day.
pub fn bank_holiday(date: NaiveDate) -> Option<BankHoliday> {
    use BankHoliday::*;
    let year = date.year();
    let added = ADDED.iter().find(|it| (it.0, it.1, it.2) == (year, date.month(), date.day()));
    // Only what can fall in this month, since this is asked for every day that is counted.
    let may_be: &[BankHoliday] = match date.month() {
        1 => &[NewYear],
        3 | 4 => &[GoodFriday, EasterMonday],
        5 | 6 => &[EarlyMay, Spring],
        8 => &[Summer],
        12 => &[Christmas, Boxing],
        _ => &[],
    };
    let ruled = may_be.iter().find(|it| it.in_year(year) == Some(date)).copied();
    ruled.or(added.map(|it| it.3))
}

impl BankHoliday {
    /// Those that come every year.
    const RULED: &'static [Self] = &[
        Self::NewYear,
        Self::GoodFriday,
        Self::EasterMonday,
        Self::EarlyMay,
        Self::Spring,
        Self::Summer,
        Self::Christmas,
        Self::Boxing,
    ];

    /// The day it is kept on in a year; `None` for what does not come every year.
    fn in_year(self, year: i32) -> Option<NaiveDate> {
        if let Some(moved) = MOVED.iter().find(|it| it.0 == year && it.3 == self) {
            return NaiveDate::from_ymd_opt(moved.0, moved.1, moved.2);
        }
        let day = |month, day| NaiveDate::from_ymd_opt(year, month, day);
        match self {
            Self::NewYear => Some(monday_if_weekend(day(1, 1)?)),
            Self::GoodFriday => easter_sunday(year)?.checked_sub_days(Days::new(2)),
            Self::EasterMonday => easter_sunday(year)?.succ_opt(),
            Self::EarlyMay => NaiveDate::from_weekday_of_month_opt(year, 5, Weekday::Mon, 1),
            Self::Spring => last_monday(day(5, 31)?),
            Self::Summer => last_monday(day(8, 31)?),
            Self::Christmas => Some(two_days_on_if_weekend(day(12, 25)?)),
            Self::Boxing => Some(two_days_on_if_weekend(day(12, 26)?)),
            Self::Coronation | Self::Jubilee | Self::StateFuneral => None,
        }
    }
}

fn last_monday(end_of_month: NaiveDate) -> Option<NaiveDate> {
    let back = end_of_month.weekday().num_days_from_monday();
    end_of_month.checked_sub_days(Days::new(back.into()))
}

fn monday_if_weekend(date: NaiveDate) -> NaiveDate {
    match date.weekday() {
        Weekday::Sat => date + Days::new(2),
        Weekday::Sun => date + Days::new(1),
        _ => date,
    }
}

/// 25 December gives way to the 27th and 26 December to the 28th, so that they never meet.
fn two_days_on_if_weekend(date: NaiveDate) -> NaiveDate {
    match date.weekday() {
        Weekday::Sat | Weekday::Sun => date + Days::new(2),
        _ => date,
    }
}
