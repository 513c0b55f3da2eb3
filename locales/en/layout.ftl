# The frame of every page, and the pages for errors. [Text](/address) is a link: translate and place
# the text, and leave the address as it is. `Backticks` mark code.

layout-skip = Skip to the content
layout-main = Main
layout-languages = Language
layout-twins = This page for machines:
layout-checked = The record was last checked on { $date } (edition `{ $edition }`). Every figure names its source; “not known” is an answer. A wrong figure? Write to [{ $email }](mailto:{ $email }).

# In the navigation: short.
nav-communities = Communities
nav-towns = All towns
nav-criteria = Five criteria
nav-actions = Actions
nav-reports = Reports
nav-method = How we judge
nav-about = About

# The names of pages, in the footer and in suggestions on error pages.
page-home = The campaign at a glance
page-communities = All communities
page-criteria = The five criteria
page-actions = Actions
page-reports = Reports
page-state = The state around them
page-towns = Every city and town
page-method = How we judge
page-about = About the campaign
page-site = Who makes this site
page-accessibility = Accessibility
page-privacy = Privacy
page-compare = Compare communities
page-data = Take the data
page-api = The data for programs
page-resources = Guides and resources
page-glossary = Glossary
page-licence = Licence

glossary-lead = The words of this site, in plain ones.

cite-source = Source { $number }: { $title }
cite-news-only = news only

sources = Sources
source-archived = [archived copy]({ $url })
cdp = Figures disclosed to CDP are self-reported, not verified; they were collected in partnership by CDP and ICLEI – Local Governments for Sustainability.

translated-awaiting = { $count ->
    [one] One text on this page was translated from English and awaits
   *[other] { $count } texts on this page were translated from English and await
} the review of a native reader. Where they differ, the English text holds.

# Choices in forms.
choose-any = Any
choose-show = Show
choose-clear = Clear

error-not-found = Page not found
error-bad-query = That address asks for something we do not have
error-method = This page can only be read
error-internal = Something went wrong on our side
error-part = There is no such part of the file
error-part-length = The file is { $length } bytes long.
error-no-page = There is no page at { $path }.
error-not-here = There is no page at this address.
copy-without-forms = This copy of the site cannot search, filter or compare. [All communities](/communities)
error-no-community = No community called “{ $asked }” has joined the campaign here.
error-no-state = The record holds no state around the communities.
error-no-chart = There is no such chart for { $name }. { $why }
error-not-a-value = “{ $value }” is not a value of “{ $parameter }”. Allowed: { $allowed }.
error-read-only = Only GET and HEAD are answered here.
error-try-later = The page could not be made. Please try again later.
error-only-english = What is made for machines has one address, without a language in it.
error-did-you-mean = Did you mean { $name }?
error-all-communities = All communities that joined
allowed-year = a year from 1850 to 2100
allowed-text = at most 100 characters
allowed-community = the name of a community as its address has it
allowed-compared = two to six communities
