// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/population_names.h"

namespace lockstep::sandbox {
namespace {

// "Zoë/zoe Jo …": a name, and behind the slash its ASCII form where it has none of its own.
QList<PersonName> namesOf(const char* text)
{
    QList<PersonName> names;
    const QStringList words = QString::fromUtf8(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString& word : words) {
        const QString name = word.section(QLatin1Char('/'), 0, 0);
        const QString ascii = word.section(QLatin1Char('/'), 1, 1);
        names.append({name, ascii.isEmpty() ? name.toLower() : ascii});
    }
    return names;
}

QStringList listOf(const char* text)
{
    return QString::fromUtf8(text).split(QLatin1Char('|'));
}

Town townOf(const char* text)
{
    const QStringList parts = listOf(text);
    return {parts[0], parts[1], parts[2], parts[3], parts[4], parts[5].toInt()};
}

} // namespace

const QList<PersonName>& firstNames()
{
    static const QList<PersonName> names =
        namesOf("Ada Adele Ahmed Aiko Aisha Amélie/amelie André/andre Ángel/angel Anja Arjun Astrid Beatriz "
                "Björn/bjorn "
                "Camille Carlos Chiara Chloé/chloe Clara Daniel Diego Élodie/elodie Emeka Emma Erik Fatima "
                "Felix François/francois "
                "Freya Giulia Grace Hana Henrik Hugo Ines Isabel Ivan Jakub James Jana Jens João/joao "
                "José/jose Julia Kaito "
                "Karin Kofi Lars Leila Léa/lea Lina Luca Łukasz/lukasz Maria Marta Mateo Mei Mina Mohammed "
                "Naomi Nils Noah Nora "
                "Olivia Omar Øystein/oystein Paulo Petra Priya Rafael Renée/renee Ricardo Sakura Sara Sean "
                "Sofía/sofia Søren/soren "
                "Tariq Theo Tomáš/tomas Ursula Valentina Viktor Wei Yara Yusuf Zoë/zoe Žofie/zofie");
    return names;
}

const QList<PersonName>& lastNames()
{
    static const QList<PersonName> names =
        namesOf("Abe Almeida Andersson Árnason/arnason Bauer Becker Bianchi Björk/bjork Brown Çelik/celik "
                "Chen Conti Costa "
                "Dubois Dvořák/dvorak Eriksen Fernández/fernandez Fischer Fontaine García/garcia "
                "Gonçalves/goncalves Gruber Haddad "
                "Hansen Hernández/hernandez Hoffmann Huang Ito Jansen Johansson Kim Kowalski Kovács/kovacs "
                "Kumar Laurent Lefèvre/lefevre "
                "Lindgren López/lopez Maier Martínez/martinez Mensah Meyer Moreau Müller/mueller Murphy "
                "Nakamura Ndiaye Nguyen Nielsen "
                "Novák/novak Núñez/nunez Okafor Olsen Ortiz Özdemir/ozdemir Patel Pereira Petrov Popescu "
                "Ricci Rossi Sánchez/sanchez "
                "Santos Sato Schäfer/schaefer Schmidt Schröder/schroeder Silva Singh Smith "
                "Søndergaard/sondergaard Suzuki Takahashi "
                "Tanaka Thompson Török/torok Vargas Vogel Walker Weiß/weiss Wójcik/wojcik Yamamoto "
                "Yılmaz/yilmaz Zhang Zimmermann");
    return names;
}

const QStringList& companyStems()
{
    static const QStringList stems =
        listOf("Altona|Amber Field|Arcadia|Baltic|Blue Harbour|Brightwater|Caldera|Cedar "
               "Point|Copperline|Delta Works|Eastgate|"
               "Elm Street|Fairwind|Fjordline|Granite|Greenleaf|Harvest "
               "Moon|Helios|Highland|Ironbridge|Juniper|Kestrel|Kingsway|"
               "Lakeside|Lighthouse|Lumen|Maple "
               "Grove|Meridian|Monteverde|Nordlicht|Northstar|Oakfield|Orion|Pacific Rim|Pinecrest|"
               "Quarry "
               "Hill|Redwood|Riverbend|Rosehill|Sable|Sakura|Silverlake|Skyline|Southwind|Stonebridge|Summit|"
               "Sunrise|"
               "Tidewater|Union Square|Vega|Wavecrest|Westfield|Willow|Windmill|Yellowtail|Zenith");
    return stems;
}

const QStringList& companyForms()
{
    static const QStringList forms =
        listOf("Inc.|Ltd|GmbH|AG|S.A.|B.V.|AB|K.K.|Pty Ltd|Group|& Söhne|S.p.A.|Partners|"
               "Logistics|Systems|Foods|Energy|Health|Labs|Capital");
    return forms;
}

const QStringList& titles()
{
    static const QStringList titles = listOf(
        "Chief Marketing Officer|VP Marketing|Marketing Manager|Head of Demand Generation|Campaign Manager|"
        "Director of Sales|Account Executive|Sales Operations Manager|Chief Information Officer|IT Manager|"
        "Head of Procurement|Purchasing Manager|Chief Financial Officer|Controller|Operations Director|Plant "
        "Manager|"
        "Product Manager|Head of Customer Success|Managing Director|Founder|Consultant|Business Analyst");
    return titles;
}

const QStringList& industriesSeen()
{
    static const QStringList industries =
        listOf("Technology|Manufacturing|Healthcare|Retail|Finance|Energy|Education|"
               "Media|Consulting|Food & Beverage|Transportation|Biotechnology");
    return industries;
}

const QList<Town>& towns()
{
    static const QList<Town> towns{townOf("Zürich|ZH|8001|Switzerland|EMEA|41"),
                                   townOf("München|Bavaria|80331|Germany|EMEA|49"),
                                   townOf("Köln|North Rhine-Westphalia|50667|Germany|EMEA|49"),
                                   townOf("Hamburg|Hamburg|20095|Germany|EMEA|49"),
                                   townOf("Wien|Wien|1010|Austria|EMEA|43"),
                                   townOf("Paris|Île-de-France|75001|France|EMEA|33"),
                                   townOf("Orléans|Centre-Val de Loire|45000|France|EMEA|33"),
                                   townOf("Malmö|Skåne|211 20|Sweden|EMEA|46"),
                                   townOf("Århus|Midtjylland|8000|Denmark|EMEA|45"),
                                   townOf("Tromsø|Troms|9008|Norway|EMEA|47"),
                                   townOf("Kraków|Małopolskie|31-001|Poland|EMEA|48"),
                                   townOf("Brno|South Moravia|602 00|Czechia|EMEA|420"),
                                   townOf("Dublin|Leinster|D02|Ireland|EMEA|353"),
                                   townOf("London|England|EC1A 1BB|United Kingdom|EMEA|44"),
                                   townOf("Málaga|Andalucía|29001|Spain|EMEA|34"),
                                   townOf("Lisboa|Lisboa|1100-001|Portugal|EMEA|351"),
                                   townOf("Milano|Lombardia|20121|Italy|EMEA|39"),
                                   townOf("İstanbul|Marmara|34000|Türkiye|EMEA|90"),
                                   townOf("Nairobi|Nairobi|00100|Kenya|EMEA|254"),
                                   townOf("Accra|Greater Accra|GA-003|Ghana|EMEA|233"),
                                   townOf("New York|NY|10001|United States|Americas|1"),
                                   townOf("Boston|MA|02108|United States|Americas|1"),
                                   townOf("Austin|TX|78701|United States|Americas|1"),
                                   townOf("Seattle|WA|98101|United States|Americas|1"),
                                   townOf("Montréal|QC|H2Y 1C6|Canada|Americas|1"),
                                   townOf("Bogotá|Cundinamarca|110111|Colombia|Americas|57"),
                                   townOf("São Paulo|SP|01000-000|Brazil|Americas|55"),
                                   townOf("Ciudad de México|CDMX|06000|Mexico|Americas|52"),
                                   townOf("Valparaíso|Valparaíso|2340000|Chile|Americas|56"),
                                   townOf("Tokyo|東京都|100-0001|Japan|APAC|81"),
                                   townOf("Ōsaka|大阪府|530-0001|Japan|APAC|81"),
                                   townOf("Seoul|Seoul|04524|South Korea|APAC|82"),
                                   townOf("Bengaluru|Karnataka|560001|India|APAC|91"),
                                   townOf("Singapore|Singapore|018956|Singapore|APAC|65"),
                                   townOf("Sydney|NSW|2000|Australia|APAC|61"),
                                   townOf("Tāmaki Makaurau|Auckland|1010|New Zealand|APAC|64")};
    return towns;
}

} // namespace lockstep::sandbox
