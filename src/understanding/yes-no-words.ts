export const list = (phrases: string): readonly string[] =>
  phrases.split('|').map((one) => one.trim());

/** "Jo" is yes also to a question with "not" in it, and a lone "a" is yes in Skåne. */
export const yes = list(
  `ja|japp|jajamän|jajamen|jajamensan|jo|jodå|joda|jovisst|jadå|jada|jaa|jao|jepp|jupp|yes|yep|yup|yeah|yea|ya|aye|sure|sure thing|
  mm|mhm|mmm|ok|okej|okey|okay|k|stämmer|stämmer bra|det stämmer|det stämmer bra|stämmer precis|det blir bra|blir bra|det är bra|
  det är rätt|rätt|helt rätt|korrekt|det är korrekt|kör|kör på|kör på det|precis|just det|exakt|visst|visst är det så|självklart|
  absolut|givetvis|a|gör så|gör det|gärna|låter bra|ser bra ut|det ser bra ut|går bra|det går bra|fint|toppen|perfekt|bra|
  right|that's right|that is right|that's correct|that is correct|correct|exactly|precisely|go ahead|go for it|looks good|
  sounds good|looks right|fine|that's fine|good|great|perfect|of course|absolutely|certainly|definitely|do it|please do|
  it is|they are|det är det|det ska det|det gör det|det har det|det vill vi|det ska vi|gör de|vi gör så|jag vill det|det vill jag|I do|indeed|affirmative|confirmed`,
);

export const no = list(
  `nej|nä|nää|näe|nä nä|nehej|nix|nepp|icke|ej|inte|inte riktigt|inte alls|det stämmer inte|stämmer inte|stämmer ej|
  det är fel|det är inte rätt|absolut inte|inte än|inte ännu|verkligen inte|knappast|not yet|no way|absolutely not|definitely not|inte rätt|fel|helt fel|nej det är bra|nej det räcker|inga fler|ingen|inget|inga|inget mer|
  ingenting|ingen mer|aldrig|gör inte det|låt bli|behövs inte|det behövs inte|no|nope|nah|nay|not quite|not really|not at all|
  that's wrong|that is wrong|wrong|incorrect|that's not right|that is not right|not right|not correct|none|nothing|nothing more|
  no more|nothing else|don't|do not|negative|no need|not needed|it isn't|it is not`,
);

export const unsure = list(
  `nja|njae|tja|kanske|kanske det|tror det|jag tror det|tror jag|jag tror inte det|tror inte det|vet ej|vet inte|jag vet inte|
  ingen aning|sådär|så där|sisådär|osäker|osäkert|jag är osäker|oklart|möjligen|möjligtvis|eventuellt|det beror på|beror på|
  både och|klart|maybe|perhaps|possibly|probably|I think so|think so|I guess|I guess so|I suppose|I suppose so|not sure|
  I'm not sure|unsure|don't know|I don't know|dunno|no idea|it depends|depends|sort of|kind of|hm|hmm|hum|troligen|
  förmodligen|antagligen`,
);

/** Ways to say that there is no more to add. */
export const finished = list(
  `klart|klar|det var allt|det är allt|inte mer|det räcker|färdig|färdigt|det är klart|that's all|that is all|that's it|done|
  nothing more to follow up|no more points|inget mer att följa upp|inget att följa upp|i am done|I'm done|all done|finished|that will do|inga fler punkter|slut`,
);
