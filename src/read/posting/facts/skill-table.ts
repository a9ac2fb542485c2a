/**
 * Programs, programming languages, systems and methods that postings name, by their usual short name; behind it how
 * else they are told. Written from general knowledge. `=` before an alias: only in exactly these capitals, because the
 * word means something else besides (Go, R, Excel).
 */
export const tools = `
javascript|js|ecmascript
typescript
python
java
c#|csharp|c sharp
c++|cpp
c|=C
go|=Go|golang
r|=R
rust|=Rust
php
ruby
ruby on rails|rails
swift|=Swift
kotlin
scala|=Scala
perl|=Perl
matlab
julia|=Julia
haskell
elixir
erlang
clojure
dart|=Dart
lua|=Lua
cobol
fortran
abap
vba|visual basic for applications
bash|shell scripting|shell-skript
powershell
sql
pl/sql|plsql
t-sql|tsql
html|html5
css|css3
sass|scss
graphql
node.js|nodejs|node js
react|react.js|reactjs
react native
angular|angularjs
vue|vue.js|vuejs
svelte
next.js|nextjs
jquery
webpack
tailwind|tailwindcss
.net|dotnet|asp.net
spring|spring boot|=Spring
hibernate|=Hibernate
django
flask|=Flask
fastapi
laravel
symfony
wordpress
typo3
drupal
shopify
magento
shopware
postgresql|postgres
mysql
mariadb
sqlite
oracle|oracle db|oracle database
sql server|ms sql|mssql
mongodb
redis
elasticsearch|elastic search
cassandra
dynamodb
snowflake|=Snowflake
bigquery
redshift
databricks
spark|apache spark|pyspark|=Spark|spark-erfahrung
hadoop
kafka
kinesis
rabbitmq
airflow
dagster
dbt
glue|aws glue|=Glue
s3
looker
tableau
power bi|powerbi
qlik|qlikview|qlik sense
excel|=Excel|ms excel|microsoft excel|excel-kenntnisse
word|ms word|microsoft word|=Word
powerpoint
outlook|=Outlook
access|ms access|microsoft access
ms office|microsoft office|office-paket|ms-office|office suite|office-kenntnisse|office-anwendungen
microsoft 365|office 365|m365|o365
google workspace|g suite
sharepoint
microsoft teams|ms teams
slack|=Slack
notion|=Notion
confluence
jira
trello
asana
git
github
gitlab
bitbucket
svn|subversion
jenkins
github actions
terraform
ansible
puppet|=Puppet
chef|=Chef Infra
docker
kubernetes|k8s
openshift
helm|=Helm
linux
unix
windows
windows server
macos
active directory
vmware
citrix
aws|amazon web services
azure
gcp|google cloud
prometheus
grafana
datadog
splunk
spl
kql
wireshark
nginx
apache|=Apache
cisco
tensorflow
pytorch
scikit-learn|sklearn
pandas
numpy
keras
opencv
hugging face|huggingface
stan|=Stan
spss
stata
sas|=SAS
selenium
cypress|=Cypress
playwright
junit
jest|=Jest
postman|=Postman
swagger|openapi
figma
sketch|=Sketch
adobe xd
photoshop
illustrator|=Illustrator
indesign
premiere|premiere pro|=Premiere
after effects
capcut
final cut
davinci resolve
lightroom
canva
adobe creative cloud|creative cloud|creative suite|adobe cc
blender|=Blender
unity|=Unity
unreal engine|unreal
autocad
solidworks
catia
inventor|=Inventor|autodesk inventor
creo|=Creo
nx|siemens nx|=NX
revit
archicad
allplan
eplan
itwo
orca ava|orca
ansys
siemens s7|s7|step 7|sps s7|simatic s7
tia portal|tia-portal
allen bradley
codesys
labview
freertos
zephyr|=Zephyr
arm cortex|cortex-m
sap
sap fi/co|fi/co|sap fi|sap co|sap-fi
sap mm
sap sd
sap hcm
sap pp
s/4hana|s/4 hana|s4hana
sage 200
sage|=Sage
datev
lexware
addison|=Addison
quickbooks
xero
netsuite
microsoft dynamics|dynamics 365|navision
salesforce
hubspot
zendesk
freshdesk
intercom|=Intercom
servicenow
workday|=Workday
personio
successfactors
mixpanel
amplitude|=Amplitude
google analytics|ga4
google ads|adwords
meta ads|facebook ads
mailchimp
semrush
nielsen
kantar
bloomberg terminal
trados
memoq
dita
latex
gis|gis-kenntnisse
arcgis
qgis
medidata rave
veeva vault
veeva
turbomed
turbodoc
medistar
epic|=Epic
cerner
land registry portal
cargomaster
atlas|=ATLAS
primavera
ms project|microsoft project
bim
opera pms|=Opera
fidelio
amadeus|=Amadeus
sabre|=Sabre
sqs|amazon sqs
sns|amazon sns
postgis
openfoam
ansys cfx
ansys fluent
comsol
abaqus
simulink
tekla|tekla structures
vectorworks
rhino|=Rhino
grasshopper|=Grasshopper
navisworks
staad
sketchup
bluebeam
figjam
invision|=InVision
maya|=Maya
cinema 4d
gorgias
pipedrive
marketo
concur|sap concur
bamboohr
greenhouse|=Greenhouse
raiser's edge
donorfy
sap r/3|sap r3
ra-micro
advoware
agree21
osplus
orbis
medico|=Medico
nexus|=NEXUS
vivendi|=Vivendi
systmone
emis|=EMIS
meditech
relativity|=Relativity
clio|=Clio
westlaw
lexisnexis
microsoft sentinel|=Sentinel
crowdstrike
nessus
burp suite
veeam
proxmox
hyper-v
intune
exchange|=Exchange
jamf
fortinet|fortigate
nagios
zabbix
new relic
alteryx
eviews
nvivo
endnote
axiell
tms|=TMS
koha
moodle
sims|=SIMS
arbor|=Arbor
protel
micros|=Micros
winCC|wincc
fanuc
heidenhain
mastercam
hypermill
solidcam
sysmex
vicon
orcad
altium
bookkeeping software
ableton
pro tools
toast|=Toast
woocommerce
contao
joomla
dali|=DALI
knx
beckhoff|twincat
california.pro
probaug
vois|=VOIS
ok.verwaltung
mach c/s
bibliotheca
mlflow
pytest
storybook
redux
three.js
websockets
activemq
loki|=Loki
pulumi
crossplane
nomad|=Nomad
vault|=Vault
`

/** What one does rather than uses. */
export const methods = `
scrum
kanban
agile|agile methods|agiles arbeiten|agile methoden
ci/cd|continuous integration|continuous delivery
devops
tdd|test-driven development
rest|rest api|restful|=REST
microservices
machine learning|maschinelles lernen|ml models|ml-modelle
deep learning
nlp|natural language processing
data analysis|datenanalyse|data analytics
data modelling|data modeling|datenmodellierung
etl
event sourcing
statistics|statistik
project management|projektmanagement|projektleitung|projektsteuerung
product management|produktmanagement
stakeholder management|stakeholdermanagement
change management
risk management|risikomanagement
quality management|qualitätsmanagement
line management|staff management|people management|mitarbeiterführung|personalführung|führungserfahrung|personalverantwortung
budget responsibility|budget management|budgetverantwortung
requirements engineering|anforderungsmanagement
ux research|user research
ux design|user experience
accessibility|wcag|barrierefreiheit
seo|suchmaschinenoptimierung
sem
content marketing
social media
copywriting|texten
public relations|pressearbeit|pr-arbeit
event management|eventmanagement|veranstaltungsmanagement
sales|vertriebserfahrung|vertrieb
account management|key account management
negotiation|verhandlungsgeschick
customer service|kundenservice|customer support|kundenbetreuung
accounting|buchhaltung|finanzbuchhaltung|bookkeeping
payroll|lohnabrechnung|entgeltabrechnung|lohnbuchhaltung|gehaltsabrechnung
controlling
audit|auditing|wirtschaftsprüfung
vat|umsatzsteuer
ifrs
hgb
us gaap
standard costing|kostenrechnung
financial modelling|financial modeling
procurement|purchasing|einkauf|beschaffung
logistics|logistik
warehouse management|lagerverwaltung|wms
supply chain management|supply chain|lieferkette
lean|lean management|=Lean
plc programming|plcs|plc|sps|sps-programmierung|sps-kenntnisse
fault finding|fehlersuche|störungsbeseitigung
maintenance|instandhaltung|wartung
welding|schweißen
cnc
fea|finite element analysis
networking|netzwerktechnik|netzwerkkenntnisse
information security|informationssicherheit|it-sicherheit|it security
incident response
pci dss
iso 27001
iso 9001
gdpr|dsgvo|datenschutz-grundverordnung
recruiting|recruitment|personalgewinnung
labour law|employment law|arbeitsrecht
contract law|vertragsrecht
public procurement law|vergaberecht
grant writing|fundraising
teaching|unterrichtserfahrung
nursing|pflegeerfahrung
wound care|wundversorgung
patient care|patientenversorgung
medication management|drug administration
safeguarding|kinderschutz
inclusion|inklusion
lab work|laborerfahrung|laboratory
clinical trials|klinische studien
gcp (clinical)|good clinical practice|ich-gcp
gmp|good manufacturing practice
translation|übersetzen|übersetzung
technical writing|technische dokumentation|technische redaktion
bayesian modelling|bayesian
remote sensing|fernerkundung
`
