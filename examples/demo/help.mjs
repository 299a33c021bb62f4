/** What `--help` prints. */
export const helpText = (t) =>
  t(
    `Usage : npm run demo -- [options]

Lit une liste de structures France services, évalue un dossier de labellisation, projette les
subventions de 2020 à 2026 et mesure l'accès. Sans option : un échantillon FICTIF.

  --list LISTE.csv          liste officielle des structures (format 2024, virgule ou point-virgule)
  --communes COMMUNES.csv   communes : code_insee, nom, population, latitude, longitude
                            (type, departement, densite, massif si connus) ; .csv ou .csv.gz
  --dossier DOSSIER.json    dossier de labellisation à évaluer
  --as-of AAAA-MM-JJ        jour de la question (aujourd'hui par défaut)
  --lang fr|en              langue du rapport (fr par défaut)
  --help                    cette aide

Le rapport va sur la sortie standard, la progression sur la sortie d'erreur. NO_COLOR=1 : sans couleur.
Code de sortie : 0, ou 2 quand une option ou un fichier ne va pas.
`,
    `Usage: npm run demo -- [options]

Reads a list of France services structures, evaluates a labelling dossier, projects the subsidies
from 2020 to 2026 and measures access. Without options: a FICTIONAL sample.

  --list LIST.csv           official list of structures (format of 2024, comma or semicolon)
  --communes COMMUNES.csv   communes: code_insee, nom, population, latitude, longitude
                            (type, departement, densite, massif when known); .csv or .csv.gz
  --dossier DOSSIER.json    labelling dossier to evaluate
  --as-of YYYY-MM-DD        day of the question (today by default)
  --lang fr|en              language of the report (fr by default)
  --help                    this help

The report goes to standard output, the progress to standard error. NO_COLOR=1: no colour.
Exit code: 0, or 2 when an option or a file is wrong.
`,
  );
