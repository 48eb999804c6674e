/**
 * What those who force accounts try first. The words most often met in published lists of stolen passwords, five letters or
 * more, without the coarse ones (after the frequency list of @zxcvbn-ts/language-common 4.1.3, MIT), and those that French
 * people choose, written for this site.
 */
export const KNOWN_WORDS = words(`
  access action adidas admin administrateur administration airborne alaska albert alexande alexander alexandre alexis amanda amandine
  america amour amoureux ancien anderson andrea andrew andrey angel angela angels animal anthony antoine antonio apollo apple apples arsenal
  arthur asdasd asdfasdf asdfgh asdfghjk asdfghjkl ashley assemblee association asterix august aurelie austin automne avril azerty azertyui
  azertyuiop babygirl badboy badger bailey banana bandit barbara barney baseball batman beatles beaver beavis benjamin bienvenu
  bienvenue bigboy bigdaddy bigdog billy birdie bisounours bisous black blazer bonheur bonjour bonneannee bonnie
  boomer bordeaux boston brandon brandy braves bretagne brian brittany bronco broncos brooklyn bubba bubbles buddha buddy buffalo bulldog
  calvin camaro cameron camille camion canada captain capucine caramel carlos carmen carolina caroline carter cartman casper cassie
  catherine celine celtic cerise champion chance changeme changezmoi charles charlie chaton cheese chelsea cherry chester cheval chevaux
  chevy chicago chicken chloe chocolat chouchou chris christin christophe citoyen citoyenne citroen claudia clement cocacola coffee compaq
  compte computer connexion cookie cooper copper coquelicot corse corvette coucou courtney cowboy cowboys creative cricket crystal dakota
  dallas daniel danielle darkness dauphin david debbie december decembre democratie denise dennis destiny dexter diablo diamond diesel
  digital dimanche doctor doggie dolphin dolphins donald donkey doudou douglas dragon dreams driver drummer eagle eagles eclipse
  edward egalite einstein election elephant emilie eminem enfant enfants enter essai etoile explorer facebook falcon famille family fender
  ferrari fevrier fishing florian florida flower fluffy flyers football forest forever fraise france frank frankie fraternite freddy
  frederic freedom friday friend friends gabriel gandalf garfield gateway gators gemini general genesis genius george gfhjkm ghbdtn giants
  gibson ginger girls godzilla golden golfer google gordon green gregory guillaume guinness guitar gunner hammer hannah happy
  hardcore harley hawaii heather heaven hello helpme hitman hiver hockey horses hotdog hotrod hunter iceman iloveyou internet invite iphone
  isabelle iwantu jackie jackson jaguar james janvier jardin jasmine jason jasper jennifer jeremy jessica jessie jester jetaime
  jetaimefort jeudi johnny johnson jonathan jordan joseph joshua joyeuxnoel juillet julien junior justin kelly kevin kimberly kitten kitty
  klaster kristina lacrosse lakers lapin lasvegas lauren laurent legend letmein liberte liberty lifehack lille little liverpoo liverpool
  lizard london louis louise loulou lovely loveme lover lovers lucas lucky lumiere lundi maddog madison maggie magic magnum maison maman
  mamie manon marcus mardi marguerite mariage marina marine marlboro marley marseille marshall martin marvin maryjane mathieu matrix matthew
  matthieu maverick maxime maximus maxwell mbappe mdpmdp melanie melissa member mercedes mercredi mercury merlin metallic metallica mexico
  michael michelle michigan mickey miller minecraft minette minou monamour money monica monkey monster montagne montana morgan motdepasse
  mother mountain mozart muffin murphy music mustang nantes naruto nascar natalie natasha nathalie nathan nelson newyork nicholas nicolas
  nicole nikita nintendo nirvana nissan normandie nothing nounours nouveau november novembre obelix oceane october octobre oliver olivia
  olympique online orange ordinateur ouverte packers pakistan pamela pantera panther panthere papie papillon paradise paris parker passe
  password patricia patrick pauline peaches peanut pepper peter peugeot phantom philippe phoenix platinum player please pokemon
  police poohbear pookie popcorn porsche poupette power prince princess princesse printemps private provence provisoire psgpsg
  pumpkin pupuce purple qazwsx qazwsxedc qazxsw qsdfgh qsdfghjklm quentin qwaszx qweasdzxc qweqwe qwert qwerty qwertyu qwertyui qwertyuiop
  rabbit rachel racing raiders rainbow ranger rangers raphael rebecca reddog redsox redwings renault republique richard robert
  rocket romain rosebud rugby runner ruslan sabrina samantha samedi sammy samson samsung samuel sandra sandrine saturn scarface school
  scooby scooter scorpio scorpion scotland scott scotty sebastien secret securite security semperfi septembre sergey shadow shannon sharon
  shelby shorty sierra silver simple skippy slayer slipknot smokey snickers sniper snoopy snowball soccer soleil soleil123 sophie sourire
  sparky speedy spencer spider spirit spitfire spooky stalker stanley stargate startrek starwars steelers stella stephane stephen steve
  steven strasbourg stupid success summer sunshine superman surfer suzuki svetlana sweet sydney system taylor temporaire tennis teresa
  tester testing testtest theman therock thomas thumper thunder tiffany tiger tigers tigger tigrou tintin titeuf tomcat topgun toulouse
  tournesol toutou toyota travis trinity trouble tucker turtle united utilisateur vacances valerie vampire vanessa vanille vendredi veronica
  veronique victor victoria viking vincent violette viper virginie voiture voodoo voyager walker walter warrior welcome westside whatever
  william williams willie willow wilson winner winston winter wizard wxcvbn wxcvbnm xavier yamaha yankee yankees yellow zidane zxcvbn
  zxcvbnm
`)

/** Whole passwords of twelve characters or more from the same list, mostly walks on a keyboard. */
export const KNOWN_PASSWORDS = words(`
  01telemike01 1111111111zz 111222333444555 122333444455555 123123qweqwe 123321qweewq 12345677654321 1234567887654321 12345678900987654321
  1234567890987654321 1234567890qaz 1234567890qw 1234567890qwe 1234567890qwerty 1234567890zzz 1234567892000 12345678987654321
  123456789987654321 123456789asd 123456789qaz 123456789qqq 123456789qwe 123456789qwer 123456789qwerty 123456789zxc 1234567qwertyu
  123456qwerty 1234qwerasdf 1234qwerasdfzxcv 123qwe123qwe 123qwe456rty 123qweasdzxc 123qwerty123 12qw34er56ty 1a2s3d4f5g6h 1q2w3e4r5t6y
  1qa2ws3ed4rf 1qa2ws3ed4rf5tg 1qaz2wsx3edc 1qaz2wsx3edc4rfv 1qazxsw23edc 1qazxsw23edcvfr4 23176djivanfros 23wkoa0fp78dk 31217221027711
  32615948worms 4815162342lf 4815162342lost 59382113kevinp 89231243658s 89876065093rax a1s2d3f4g5h6 admin18533362 administrator
  aksjdlasdakj89879 alpha135792468 andrewjackie antananarivu anytimetoday asdfgh123456 asdfghjkl123 auckland2010 avrillavigne bltynbabrfwbz
  boy4u2ownnyc bpgjldsgjldthnf cheeseburger chesterfield chickenwing101 christopher1 civilization cjdthitycndj cnfc35762209
  combat123654 construction contortionist cosmopolitan counterstrike devilmaycry4 dkflbvbhjdbx dkflbvbhjdyf domainlock2005 edwardcullen
  fatima753357 finalfantasy findaupair007 fkmnthyfnbdf fktrcfylhjdbx fktrcfylhjdf fktrcfylhjdyf flvbybcnhfnjh frederiksberg fynfyfyfhbde
  gfhfktkjuhfv gfhjkmgfhjkm ghbdtnghbdtn ghbdtnrfrltkf ghhh47hj7649 ghjatccbjyfk ghjcnjgbpltw ghjcnjgfhjkm ghjcnjghjcnj ghjcnjqgfhjkm
  ghjcnjrdfibyj ghjnbdjcnjzybt ghtdtlvtldtl gjkysqgbpltw greenlantern gtnhjpfdjlcr hd764nw5d7e1vb1 iampurehaha2 ilovemyfamily ingodwetrust
  intelligence international iseedeadpeople jamesbond007 justinbieber leavemealone lhbjkjubz2957704 lost4815162342 love777321777
  lytghjgtnhjdcr maprchem56458 marinamarina massimiliano maurolarastefy mevefalkcakk michaeljackson minecraft123 morganstanley mortalkombat
  nastyanastya necronomicon needforspeed nemvxyheqdd5oqxyxyzi newproject2004 nhecsyfujkjdt nhfdvfnjkju123 nhfycajhvths ntktdbpjh1994
  ontheoutside paraklast1974 password1234 passwordpassword passwordstandard pfqwtd27121988 philadelphia playstation2 playstation3
  professional ptybnxtvgbjy punksnotdead q1w2e3r4t5y6 q1w2e3r4t5y6u7 q1w2e3r4t5y6u7i8 q1w2e3r4t5y6u7i8o9p0 qawsedrftgyh qaz123wsx456
  qazwsxedc123 qazwsxedcrfv qazwsxedcrfvtgb qazwsxqazwsx qazxswedc123 qazxswedcvfr qwaszxerdfcv qwe123qwe123 qweasdzxc123 qwerasdfzxcv
  qwertasdfgzxcvb qwerty123456 qwerty123456789 qwertyasdfgh qwertyuiop10 qwertyuiop12 qwertyuiop123 qwertyuiop12345 qwertyytrewq
  residentevil rfnthbyf1988 sanfrancisco satisfaction saun24865709 scandinavian seemnemaailm sojdlg123aljg sonnenschein
  sonyericsson stickdaddy77 stratocaster supernatural systemofadown temppassword thecakeisalie transformers unbelievable
  vanyarespekt vfhbyfvfhbyf vfrcbvvfrcbv vfvfvskfhfve vladimirovna warhammer40k wazzkaprivet websolutions websolutionssu weihnachtsbau
  weihnachtsbaum z1x2c3v4b5n6m7 zaq12wsxcde3 zaq1xsw2cde3 zaqwsxcderfv zcfvfzkexifz zqjphsyf6ctifgu zxcasdqwe123 zxcvbn123456
  zxcvbnm123456789 zxcvbnmmnbvcxz
`)

function words(text: string): string[] {
  return text.trim().split(/\s+/)
}
