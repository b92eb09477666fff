package org.hoofbeat.questions.identifiers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One table for each class of identifier: what stands between «marks» is masked, whole, and nothing else is. */
class IdentifierClassesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "My name is «Aoife O'Donnell» and I have a question.",
                "Dr. «Ngozi Okafor» wants to know.",
                "We saw «Frau Annegret Vogelsang» last week.",
                "«Señora Lucía Fuentes» me dijo.",
                "My son «Matteo» has Marfan syndrome.",
                "my daughter «priya» has seizures",
                "What helps? Thank you, «Jean-Luc de Villiers»",
                "What helps?\n\nKind regards\n«Fatima al-Rashid»",
                "Is it inherited? - «Kasper Holm Nielsen»",
                "hello my names «dimitri» and i have pain",
                "«Sarah Whitfield» was diagnosed with Noonan syndrome.",
                "Me llamo «Joaquín Ibarra» y tengo una pregunta.",
                "I am worried about «Brandon Kowalski» because of his heart.",
                "Re: «Wei Zhang», what can be done?"
            })
    void names(String marked) {
        assertMasked(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I live in «Springfield, Illinois».",
                "We moved from «Artern, Germany» to «Växjö».",
                "Is there a specialist near «Guadalajara, Mexico»?",
                "I am from «Kirke Hyllinge, Denmark».",
                "Hello from «São Paulo, Brazil»!",
                "im from «lubbock» and need help",
                "Vivo en «Zaragoza».",
                "Is it more common in Germany?"
            })
    void placesWithTheirCountryButNotACountryAlone(String marked) {
        assertMasked(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Please write to «1420 Maple Hollow Road Apt. 5, Dayton, OH 45402».",
                "Send it to «Lindenstraße 12, 10969 Berlin».",
                "Our address is «48, rue des Tanneurs, 21000 Dijon».",
                "Write to «Nyvägen 43, 38906 Karlstad».",
                "Mail it to «Calle Mayor 17, 28013 Madrid»."
            })
    void addresses(String marked) {
        assertMasked(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The code is «SW1A 1AA».", "We are in «Austin, TX 78701».", "Adres: «1017 AB Amsterdam»"})
    void postalCodes(String marked) {
        assertMasked(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He was born «2003-09-03».",
                "Seen on «02/14/2011» and «14.02.2011».",
                "Since «March 4, 2019» it is worse.",
                "Desde el «12 de marzo de 1999» no mejora.",
                "Operated in «September 2014».",
                "Am «3. Oktober 2001» geboren.",
                "Born in «1978» he is well.",
                "It began in 2010 and was gone in 2012."
            })
    void datesButNotYears(String marked) {
        assertMasked(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I am «94 years old».",
                "My «5-year-old» son",
                "She is «5 months old» now.",
                "a «34 yo» with pain",
                "he was diagnosed at age «7»",
                "I'm «41» and tired.",
                "Tengo «34 años» y dolor.",
                "He has had it for 5 years.",
                "I am 5 feet tall and 20 weeks pregnant."
            })
    void agesButNotHowLong(String marked) {
        assertMasked(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Call «+1 (555) 234-5678».",
                "Phone: «030 2345678»",
                "Reach me at «+44 20 7946 0958» or «555.210.6685x6802».",
                "fax «08-08 58 61 22»",
                "pls call «02 44 48 75 89» thx",
                "Take 1000 to 2000 mg or 150,000 units."
            })
    void phoneAndFaxNumbers(String marked) {
        assertMasked(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mail «jo.smith+rare@example.org».",
                "Or «jo (at) example (dot) org» please.",
                "See «https://www.example.org/my/story?x=1».",
                "It is on «www.example.com».",
                "I wrote on «myfamilyblog.example.net» about it.",
                "My address is «192.168.10.44» today.",
                "Follow «@rare_mum» please.",
                "twitter: «zebra.mum»",
                "It hurts.it is bad."
            })
    void webAddressesAndHandles(String marked) {
        assertMasked(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SSN «078-05-1120» was asked for.",
                "insurance «0353 0052 2374».",
                "National insurance number «QQ 12 34 56 C».",
                "NHS number «943 476 5919»",
                "CURP «GOMC800101HDFRRL09»",
                "policy number «XK-4471-22»",
                "passport no «C01X00T47»",
                "driver's license «D123-4567-8901»",
                "account number «12345678»",
                "My IBAN is «DE89 3704 0044 0532 0130 00».",
                "card «4111 1111 1111 1111»",
                "MRN «04071012»",
                "patient id «MR-4585316» please",
                "record number: «A-55812»"
            })
    void numbersOfPeople(String marked) {
        assertMasked(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She was seen at «St. Brendan Hospital» twice.",
                "He goes to «Lakeview Elementary School».",
                "I work at «Zimmerman Foods».",
                "at «Reddy University Hospital» they said",
                "in the «University of Michigan» study",
                "Which hospital should we go to? Is a sleep clinic better?"
            })
    void namedOrganisations(String marked) {
        assertMasked(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Does Ehlers-Danlos syndrome run with Marfan syndrome or Down syndrome?",
                "Is Parkinson's disease like Huntington disease?",
                "My doctor thinks of Klippel-Trenaunay Syndrome or Charcot-Marie-Tooth disease.",
                "Is a mutation in BRCA1, FBN1 or MTHFR bad?",
                "Does Metformin or Lipitor cause pain? I take Zoloft 20 mg.",
                "Turner Syndrome, Noonan syndrome, Prader-Willi: what is the difference?",
                "OMIM 154700 and PMID 12345678 say so.",
                "What is the Beckwith-Wiedemann outlook? God bless.",
                "May I ask what Will happen in March?",
                "WHAT IS THE TREATMENT FOR RETT SYNDROME IN CHILDREN"
            })
    void medicalNamesAndOrdinaryWordsStay(String text) {
        assertMasked(text);
    }

    private static void assertMasked(String marked) {
        assertThat(MarkedText.masked(marked)).isEqualTo(marked);
    }
}
