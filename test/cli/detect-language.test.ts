import { expect, test } from 'vitest'
import { detectLanguage } from '../../src/cli/init/detect-language.js'

const texts: Readonly<Record<string, string>> = {
  en: 'The heart pumps blood to the organs. Which valve lies between the left atrium and the left ventricle? What is the name of the phase in which the chambers fill with blood?',
  de: 'Das Herz pumpt das Blut zu den Organen. Welche Klappe liegt zwischen dem linken Vorhof und der linken Kammer? Wie heißt die Phase, in der sich die Kammern mit Blut füllen, und was ist ihr Name?',
  nl: 'Het hart pompt het bloed naar de organen. Welke klep ligt tussen het linker atrium en de linker kamer? Wat is de naam van de fase waarin de kamers zich met bloed vullen en het hart rust?',
  sv: 'Hjärtat pumpar blod till organen. Vilken klaff ligger mellan vänster förmak och vänster kammare? Vad är namnet på den fas då kamrarna fylls med blod, och hur lång är den i vila för en frisk människa som inte rör sig?',
  es: 'El corazón bombea la sangre a los órganos. ¿Qué válvula está entre la aurícula y el ventrículo? ¿Cuál es el nombre de la fase en la que las cámaras se llenan de sangre por las venas?',
  fr: 'Le cœur pompe le sang vers les organes. Quelle valve se trouve entre l’oreillette et le ventricule ? Quel est le nom de la phase dans laquelle les cavités se remplissent de sang par les veines ?',
  it: 'Il cuore pompa il sangue verso gli organi. Quale valvola si trova tra l’atrio e il ventricolo? Qual è il nome della fase in cui le camere si riempiono di sangue per mezzo delle vene che non si vedono?',
  pt: 'O coração bombeia o sangue para os órgãos. Que válvula fica entre o átrio e o ventrículo? Qual é o nome da fase em que as câmaras se enchem de sangue e o coração descansa por um momento?',
  pl: 'Serce pompuje krew do narządów. Która zastawka leży między lewym przedsionkiem a lewą komorą? Co to jest faza, w której komory wypełniają się krwią, i jak długo to trwa w spoczynku, gdy nie ma wysiłku, i na czym to polega oraz od czego jest zależna?',
  tr: 'Kalp kanı organlara pompalar ve bu bir döngü olarak devam eder. Sol kulakçık ile sol karıncık arasında hangi kapak vardır? Odacıkların kan ile dolduğu evre nedir ve ne kadar sürer? Bu evre için daha çok zaman gerekir gibi görünür; en uzun olan bu evredir.',
  ru: 'Сердце качает кровь к органам. Какой клапан лежит между левым предсердием и левым желудочком? Как называется фаза, в которой камеры наполняются кровью, и что это значит для сердца? Это не одно и то же: из вен кровь идёт в предсердия, а от них в желудочки.',
  uk: 'Серце качає кров до органів. Який клапан лежить між лівим передсердям та лівим шлуночком? Як називається фаза, в якій камери наповнюються кров’ю, і що це означає для серця? Це не те саме: з вен кров іде в передсердя, а від них у шлуночки.'
}

test.each(Object.entries(texts))('A text in `%s` is known by its small words', (language, text) => {
  expect(detectLanguage(text)).toBe(language)
})

test.each([
  ['a few words', 'Das Herz und die Lunge'],
  ['no language', 'systole diastole preload afterload '.repeat(20)]
])('Nothing is said of %s', (_, text) => {
  expect(detectLanguage(text)).toBeUndefined()
})
