const list = (words: string) => words.split(' ')

export const places = list(
  'aortic mitral tricuspid pulmonary renal hepatic splenic gastric duodenal pancreatic cerebral spinal thyroid adrenal'
)
export const ills = list('stenosis insufficiency abscess embolism infarction carcinoma hypertrophy atrophy fistula oedema')
export const symptoms = list(
  'pain fever fatigue cough nausea dyspnoea syncope weight_loss night_sweats jaundice palpitations pallor haematuria ascites'
)
export const treatments = list(
  'surgery antibiotics diuretics bed_rest a_stent dialysis steroids radiotherapy anticoagulation oxygen fluids watchful_waiting'
)
export const causes = list('rheumatic_fever smoking alcohol infection trauma calcification heredity thrombosis hypertension autoimmunity')
export const tests = list('ultrasound CT MRI ECG biopsy blood_count endoscopy angiography scintigraphy')
export const nerves = list('median ulnar radial axillary femoral obturator tibial facial')
export const muscles = list('flexor extensor abductor adductor pronator supinator levator depressor')
export const parts = list('pollicis hallucis digitorum carpi_radialis carpi_ulnaris indicis labii anguli_oris longus brevis')
export const events = list('battle siege peace founding destruction council')
export const towns = list(
  'Varna Lützen Cannae Zama Leuthen Breda Tours Pavia Narva Poltava Jena Aachen Worms Verdun Utrecht Nijmegen Rastatt Kazan Lepanto Mohács'
)
export const prefixes = list(
  'meto biso ateno carve nebi rami lisi enala capto perindo losa valsa cande irbe ator simva rosu prava ome panto'
)
export const stems = [
  ['prolol', 'beta blocker'],
  ['pril', 'ACE inhibitor'],
  ['sartan', 'angiotensin receptor blocker'],
  ['statin', 'statin'],
  ['prazole', 'proton pump inhibitor'],
  ['dipine', 'calcium channel blocker'],
  ['gliptin', 'DPP-4 inhibitor']
] as const
export const firstParts = list(
  'Wasch Kaffee Näh Spül Regen Sonnen Bild Fall Haus Schul Kranken Garten Keller Dach Wohn Schlaf Bade Kinder Arbeits Reise'
)
export const secondParts = [
  ['maschine', 'die', 'machine'],
  ['schirm', 'der', 'screen or shade'],
  ['tür', 'die', 'door'],
  ['zimmer', 'das', 'room'],
  ['schrank', 'der', 'cupboard'],
  ['tisch', 'der', 'table'],
  ['haus', 'das', 'house'],
  ['plan', 'der', 'plan'],
  ['ordnung', 'die', 'rules'],
  ['buch', 'das', 'book'],
  ['wagen', 'der', 'wagon'],
  ['fenster', 'das', 'window']
] as const
export const onsets = list('Ba Ka La Ma Na Sa Ta Za Bo Go Lo Mo Su Tu Ve We')
export const endings = list('nia ria stan land via dor goa mar')
export const adjectives = [
  ['fixed', 'does not depend on the quantity'],
  ['variable', 'grows with the quantity'],
  ['marginal', 'comes from one more unit'],
  ['average', 'falls on each unit'],
  ['sunk', 'cannot be had back'],
  ['direct', 'belongs to one product'],
  ['indirect', 'belongs to several products'],
  ['gross', 'is counted before deductions'],
  ['net', 'is left after deductions'],
  ['nominal', 'is not adjusted for prices'],
  ['real', 'is adjusted for prices']
] as const
export const terms = list('cost revenue profit capital income investment utility tax wage demand')
export const procedures = list(
  'intubation lumbar_puncture venepuncture catheterisation resuscitation suturing thoracentesis gastroscopy dialysis'
)
export const steps = list(
  'wash_your_hands explain_the_procedure check_the_name put_on_gloves disinfect_the_skin position_the_patient prepare_the_tray check_the_monitor inject_the_anaesthetic insert_the_needle apply_a_dressing write_it_down'
)
export const claims = [
  ['is more common in men', 'More men than women have', 'True', 'False'],
  ['is usually painless', 'There is no pain in most patients with', 'True', 'False'],
  ['can heal without treatment', 'No treatment is needed for healing of', 'False', 'True'],
  ['runs in families', 'Heredity plays a part in', 'True', 'False']
] as const

/** Words in which `_` stands for a space. */
export const spaced = (text: string) => text.replaceAll('_', ' ')
