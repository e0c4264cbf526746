# Deadlines: bank holidays, units, parties, warnings, and what is wrong with a file of arrangements.

bank-holiday-boxing = Boxing Day
bank-holiday-christmas = Christmas Day
bank-holiday-coronation = Coronation of 2023
bank-holiday-early-may = Early May bank holiday
bank-holiday-easter-monday = Easter Monday
bank-holiday-good-friday = Good Friday
bank-holiday-jubilee = Platinum Jubilee of 2022
bank-holiday-new-year = New Year’s Day
bank-holiday-spring = Spring bank holiday
bank-holiday-state-funeral = State funeral of 2022
bank-holiday-summer = Summer bank holiday
