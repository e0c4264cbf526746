# The words of the page a family reads: only its own controls, what is said comes from the case.
# Short words, for somebody who is frightened and reads on a phone.

reader-skip = Go to the text
reader-care = If somebody you are afraid of may look at this phone, close this page and delete the file when you have read it.
reader-care-office = Keep this file where nobody else can open it. Delete it when you do not need it any more.
reader-how-words = Tap a word with dots under it to see more about it.
reader-how-numbers = Each point has a number, so you can say “point 4” when you talk about it.
reader-how-answers = Under each point you can say if it is right.
reader-paper = You can tick and write on this paper, and bring it with you.

reader-size = Size of the words
reader-size-usual = , the usual size
reader-size-big = , big
reader-size-bigger = , bigger
reader-size-biggest = , biggest
reader-colours = Colours
reader-colours-usual = Usual
reader-colours-cream = Cream
reader-colours-strong = Black on white
reader-colours-night = Yellow on black

reader-contents = What is on this page
reader-up = Back to the list
reader-original = the report says:
reader-means = it means:
reader-point = Point

reader-aloud = Read it all to me
reader-aloud-part = Read this part to me
reader-voice = Reading to you
reader-pause = Pause
reader-go-on = Go on
reader-stop = Stop

# Answers.
reader-answer = Point { $number }: is it right?
reader-right = This is right
reader-wrong = This is wrong
reader-missing = Something is missing
reader-none = No answer
reader-words = Point { $number }, in your words
reader-mine = What you want to say and ask
reader-mine-why = You do not have to write anything. You can also say it to somebody.
reader-say = What I want to say
reader-ask = What I want to ask
reader-keeps = This page keeps nothing. What you write is gone when you close it, unless you save it or print it.
reader-no-script = To keep what you wrote, print this page.
reader-file = “Save my answers” puts a file on this phone. Anybody who uses this phone can open it. You choose who you send it to.
reader-save = Save my answers
reader-print = Print this page
reader-open = Open my saved answers
reader-saved = Your answers are in a file called my-answers.json. Look for it with the other files you have saved.
reader-nothing = There are no answers to save yet.
reader-opened = Your saved answers are back on this page.
reader-other = You wrote these answers on another copy. What did not fit is now in the box “What I want to say”.
reader-bad = This is not a file of saved answers. Nothing on this page has changed. Try another file.
