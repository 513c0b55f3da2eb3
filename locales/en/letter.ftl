# What a reader can do on the page of a community, and the letters that it has ready.

contents-do = What you can do
do-heading = What you can do
do-ask = Ask
do-ask-lead = What would tell most about { $name } now is
do-ask-select = Here is a letter that asks for it, to copy and to change as you like.
do-ask-to = To:
do-ask-nothing = No document that a verdict on { $name } needs is missing. Its office answers other questions.
do-ask-website = No office was found that answers questions about climate. The [website of { $name }]({ $url }) says how to write to it.
do-mail = Open this letter in your mail program
do-records = The same as a request for public records
do-records-why = By the law of Massachusetts anyone may have copies of public records, and a reply is due within ten business days: [M.G.L. c. 66, § 10](https://malegislature.gov/Laws/GeneralLaws/PartI/TitleX/Chapter66/Section10). Send it to the records access officer.
do-join = Take part
do-follow = Follow
do-feed = [Every change on this page, as a feed]({ $url })

letter-subject = A question about the emissions of { $name }
letter-greeting = Dear { $office },
letter-greeting-open = Hello,
letter-thanks = { $n ->
    [one] Thank you for what { $name } already does: of { $actions } climate actions on the public record, one is in force or done.
   *[other] Thank you for what { $name } already does: of { $actions } climate actions on the public record, { $size } are in force or done.
}
letter-unjudged = The public dashboard of the Cities Race to Zero campaign cannot tell yet whether { $name } cuts its emissions fast enough. { $reason }
letter-judged = On the public dashboard of the Cities Race to Zero campaign, the pace of { $name } rests on a count of { $year }. No newer count that can be compared with it was found.
letter-ask = Could you please publish, or send me, { $thing }?
letter-also = It would also help to have { $thing }.
letter-page = If it is public already, a link is enough. This is the page that it would complete: { $url }
letter-close = With thanks for your work,
letter-name = [your name and address]

records-subject = Public records request: emissions of { $name }
records-greeting = Dear Records Access Officer,
records-ask = Under the Massachusetts Public Records Law (M.G.L. c. 66, § 10), I request an electronic copy of { $records }.
records-also = I also request { $records }.
records-none = If there is no such record, please say so.
records-fee = If there is a fee, please send me a written estimate first. If you withhold a record or a part of it, please name the exemption.
records-days = As I understand the law, a response is due within ten business days.
records-close = Thank you for your help,

thing-baseline-year = the year that the promised cut of { $cut } by { $due } is measured from
thing-total = the total, in metric tons, of the newest inventory of { $name }’s emissions
thing-total-of = the total, in metric tons, of the { $year } inventory of { $name }’s emissions
thing-baseline-inventory = an inventory of { $name }’s emissions in { $baseline }, the year that its target is measured from
thing-same-method = the emissions of { $name } in { $compared } and in { $newer }, counted in the same way
thing-newer = an inventory of { $name }’s emissions in a year after { $latest }, counted in the same way as the one for { $latest }
thing-target = the cut by { $by } that { $name } sets itself, and the year that it is measured from
thing-sectors = the shares of buildings, transportation and waste in the emissions of { $year }

record-baseline-year = the records that show from which year the promised cut of { $cut } by { $due } is measured
record-total = the newest inventory of { $name }’s emissions, with its total in metric tons
record-total-of = the { $year } inventory of { $name }’s emissions, with its total in metric tons
record-baseline-inventory = any inventory of { $name }’s emissions in { $baseline }
record-same-method = the inventories of { $name }’s emissions in { $compared } and in { $newer }, with the data and the method of each
record-newer = every inventory of { $name }’s emissions in a year after { $latest }, finished or draft, with the method of each
record-target = any decision, plan or draft by which { $name } sets itself a cut by { $by }
record-sectors = the tables of the { $year } inventory that divide the emissions among buildings, transportation and waste
