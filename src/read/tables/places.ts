/**
 * Cities, states and countries that stand behind a title ("Data Engineer, Berlin"). Folded; two words joined by a
 * space. Not a gazetteer: only names that are rarely part of a title.
 */
const names = `
new york|nyc|new york city|brooklyn|manhattan|san francisco|sf|bay area|sf bay area|silicon valley|los angeles|san diego|san jose|oakland|
sacramento|palo alto|mountain view|menlo park|sunnyvale|santa clara|santa monica|irvine|seattle|bellevue|redmond|portland|denver|boulder|
salt lake city|lehi|phoenix|scottsdale|tempe|austin|dallas|houston|san antonio|plano|chicago|detroit|ann arbor|minneapolis|st louis|
kansas city|columbus|cleveland|cincinnati|indianapolis|nashville|atlanta|charlotte|raleigh|durham|orlando|tampa|miami|washington|
washington dc|arlington|reston|mclean|baltimore|philadelphia|pittsburgh|boston|cambridge|somerville|providence|hartford|newark|
jersey city|stamford|las vegas|milwaukee|madison|omaha|boise|richmond|louisville|honolulu|anchorage|
toronto|vancouver|montreal|ottawa|calgary|waterloo|london|manchester|birmingham|leeds|bristol|edinburgh|glasgow|cardiff|belfast|oxford|
dublin|cork|galway|berlin|munich|munchen|hamburg|cologne|koln|frankfurt|frankfurt am main|stuttgart|dusseldorf|leipzig|dresden|hannover|
nurnberg|bremen|essen|dortmund|bonn|karlsruhe|mannheim|heidelberg|augsburg|munster|vienna|wien|graz|linz|salzburg|zurich|geneva|basel|bern|
lausanne|paris|lyon|marseille|toulouse|bordeaux|nantes|lille|nice|strasbourg|brussels|bruxelles|antwerp|ghent|amsterdam|rotterdam|
utrecht|the hague|den haag|eindhoven|madrid|barcelona|valencia|seville|malaga|bilbao|lisbon|lisboa|porto|milan|milano|rome|roma|turin|torino|
bologna|florence|naples|copenhagen|stockholm|gothenburg|malmo|oslo|bergen|helsinki|tallinn|riga|vilnius|warsaw|krakow|wroclaw|gdansk|
prague|brno|budapest|bucharest|cluj|sofia|athens|belgrade|zagreb|ljubljana|istanbul|kyiv|lviv|tel aviv|dubai|abu dhabi|cairo|
lagos|nairobi|cape town|johannesburg|bangalore|bengaluru|hyderabad|mumbai|pune|delhi|new delhi|gurgaon|noida|chennai|kolkata|
singapore|hong kong|shanghai|beijing|shenzhen|tokyo|osaka|seoul|taipei|bangkok|jakarta|manila|kuala lumpur|ho chi minh city|hanoi|
sydney|melbourne|brisbane|perth|adelaide|auckland|wellington|sao paulo|rio de janeiro|buenos aires|bogota|medellin|lima|santiago|
mexico city|guadalajara|monterrey|montevideo|
united states|united states of america|usa|us|united kingdom|uk|great britain|england|scotland|wales|ireland|canada|germany|deutschland|
austria|osterreich|switzerland|schweiz|france|belgium|netherlands|spain|portugal|italy|denmark|sweden|norway|finland|poland|
czechia|hungary|romania|greece|turkey|israel|india|china|japan|south korea|australia|new zealand|brazil|mexico|argentina|colombia|chile|
europe|emea|apac|latam|north america|eu|dach|worldwide|global|anywhere|
california|texas|florida|illinois|massachusetts|colorado|oregon|virginia|north carolina|michigan|ohio|pennsylvania|new jersey|arizona|utah|
minnesota|wisconsin|maryland|tennessee|missouri|indiana|connecticut|nevada|ontario|quebec|british columbia|alberta|bavaria|bayern`

const places = new Set(
  names
    .split('|')
    .map((name) => name.trim())
    .filter((name) => name !== ''),
)

/** Whether a folded string is one of the places. */
export function isPlace(folded: string): boolean {
  return places.has(folded)
}
