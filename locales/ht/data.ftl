# Done pou pran.

data-title = Pran done yo
data-description = Chak tablo nan edisyon sa a an CSV ak JSON, fichye SQLite la, ak sa chak kolòn vle di.
data-lead = Tout sa sit sa a montre, pou verifye, pou pibliye oswa pou fè lòt travay. Done yo gen lisans [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/): site sit sa a ak sous chif la.
data-file = [Tout edisyon an nan yon sèl fichye SQLite](/data/edition.sqlite) ({ $size } KB): se menm fichye sit la sèvi ak li a. Ou ka li l pa moso. Chak tablo ak chak kolòn dekri ladan l, an angle, nan `CREATE TABLE` li.
data-package = [Tablo yo kòm yon pake Frictionless Data](/data/datapackage.json), ki dekri chak fichye CSV ki anba a.
data-cite = Site yo konsa: { $citation }.
data-cite-title = Tout done edisyon sa a
data-units = Non kolòn yo di inite a: `tco2e` se tòn metrik ekivalan gaz kabonik, `pct` se pousantaj, `km2` se kilomèt kare. Kote nou pa konnen yon valè, kolòn li vid. Rezon an, si genyen, nan yon lòt kolòn.
data-rows = { $size } ranje:
data-columns = Kolòn { $table }
data-region = Kolòn { $table }, yon tablo
data-column = Kolòn
data-type = Kalite
data-required = Toujou la
data-reference = Voye nan yon ranje
data-yes = wi
data-no = non
data-api = [Tout adrès pou pwogram](/data/api), ak sa nou pwomèt ki p ap chanje.
data-edition = Edisyon
data-digest = Anprent li
data-sha = SHA-256 fichye SQLite la
data-sha-compare = Konpare l ak pa fichye ou telechaje a.
data-cite-heading = Site done yo
data-tables = Tablo yo
data-table = Tablo { $table }
data-meaning = Sa li vle di
data-unit = Inite
data-one-of = Youn nan sa yo:
data-cite-table = Site { $table }
data-bibtex = BibTeX { $table }

api-title = Pou pwogram
api-description = Tout adrès pou pwogram, sa yo reponn, ak sa nou pwomèt ki p ap chanje.
api-english = Sa ki vin apre a ekri pou pwogramè, an angle.
