// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/population_names.h"
#include "sandbox/world.h"

#include <QRandomGenerator>

namespace lockstep::sandbox {
namespace {

constexpr qint64 historySeconds = 400LL * 24 * 3600;

// Draws one believable person after another, the same ones for the same seed. Lives for one populate.
class Casting
{
public:
    template <typename Item> Item pick(const QList<Item>& list) { return list[below(int(list.size()))]; }

    explicit Casting(quint32 seed)
        : m_random(seed)
    { }

    struct Person
    {
        QString salutation, first, last, company, domain, email, title, phone;
        Town town;
    };

    Person next()
    {
        Person person;
        const PersonName first = pick(firstNames());
        const PersonName last = pick(lastNames());
        person.salutation =
            pick(QStringList{QStringLiteral("Ms."), QStringLiteral("Mr."), QStringLiteral("Dr.")});
        person.first = first.name;
        person.last = last.name;
        const QString stem = pick(companyStems());
        person.company = stem + QLatin1Char(' ') + pick(companyForms());
        person.domain = stem.toLower().remove(QLatin1Char(' ')) + QStringLiteral(".example.com");
        person.title = pick(titles());
        person.town = pick(towns());
        person.phone = QStringLiteral("+%1 %2 %3")
                           .arg(person.town.dialling)
                           .arg(below(900) + 100)
                           .arg(below(9'000'000) + 1'000'000);
        // The number keeps every address unique, whatever the size of the world.
        person.email = QStringLiteral("%1.%2%3@%4")
                           .arg(first.ascii, last.ascii, QString::number(++m_count), person.domain);
        return person;
    }
    [[nodiscard]] int below(int limit) { return int(m_random.bounded(limit)); }
    [[nodiscard]] bool oneIn(int chances) { return below(chances) == 0; }

private:
    QRandomGenerator m_random;
    int m_count = 0;
};

QString dayOf(Casting& casting)
{
    return QDate(2027, 1, 1).addDays(casting.below(700)).toString(Qt::ISODate);
}

void addShared(QJsonObject& values, Casting& casting, const Casting::Person& person)
{
    static const QStringList tiers{QStringLiteral("Gold"), QStringLiteral("Silver"),
                                   QStringLiteral("Bronze")};
    static const QStringList sources{QStringLiteral("Web"), QStringLiteral("Phone Inquiry"),
                                     QStringLiteral("Partner Referral"), QStringLiteral("Purchased List")};
    values.insert(QStringLiteral("Salutation"), person.salutation);
    values.insert(QStringLiteral("FirstName"), person.first);
    values.insert(QStringLiteral("LastName"), person.last);
    values.insert(QStringLiteral("Title"), person.title);
    values.insert(QStringLiteral("Email"), person.email);
    values.insert(QStringLiteral("Phone"), person.phone);
    values.insert(QStringLiteral("LeadSource"), casting.pick(sources));
    values.insert(QStringLiteral("HasOptedOutOfEmail"), casting.oneIn(20));
    values.insert(QStringLiteral("DoNotCall"), casting.oneIn(25));
    values.insert(QStringLiteral("Region__c"), person.town.region);
    values.insert(QStringLiteral("Newsletter__c"), casting.oneIn(3));
    if (casting.oneIn(2))
        values.insert(QStringLiteral("Lead_Tier__c"), casting.pick(tiers));
    if (casting.oneIn(3))
        values.insert(QStringLiteral("Budget__c"), casting.below(90'000) + 0.5 * casting.below(2));
    if (casting.oneIn(4))
        values.insert(QStringLiteral("Renewal_Date__c"), dayOf(casting));
}

void addLead(World& world, Casting& casting)
{
    static const QStringList statuses{QStringLiteral("Open - Not Contacted"),
                                      QStringLiteral("Working - Contacted"),
                                      QStringLiteral("Closed - Not Converted")};
    static const QStringList ratings{QStringLiteral("Hot"), QStringLiteral("Warm"), QStringLiteral("Cold")};
    const Casting::Person person = casting.next();
    QJsonObject values{{QStringLiteral("Company"), person.company},
                       {QStringLiteral("Website"), QString(QStringLiteral("https://www.") + person.domain)},
                       {QStringLiteral("City"), person.town.city},
                       {QStringLiteral("State"), person.town.state},
                       {QStringLiteral("PostalCode"), person.town.postalCode},
                       {QStringLiteral("Country"), person.town.country},
                       {QStringLiteral("Status"), casting.pick(statuses)},
                       {QStringLiteral("Industry"), casting.pick(industriesSeen())},
                       {QStringLiteral("Rating"), casting.pick(ratings)}};
    addShared(values, casting, person);
    if (casting.oneIn(2))
        values.insert(QStringLiteral("AnnualRevenue"), (casting.below(900) + 1) * 100'000);
    if (casting.oneIn(2))
        values.insert(QStringLiteral("NumberOfEmployees"), casting.below(5'000) + 5);
    if (casting.oneIn(6))
        values.insert(
            QStringLiteral("Description"),
            QStringLiteral("Met at the fair in %1.\r\nAsked for a call back.").arg(person.town.city));
    const Author assigned{world.salesforce.repUserId(), false, true};
    (void)world.salesforce.create(QStringLiteral("Lead"), values, assigned);
}

void addContact(World& world, Casting& casting)
{
    const Casting::Person person = casting.next();
    const Author rep = world.salesforce.rep();
    const auto account =
        world.salesforce.create(QStringLiteral("Account"),
                                {{QStringLiteral("Name"), person.company},
                                 {QStringLiteral("Industry"), casting.pick(industriesSeen())}},
                                rep);
    QJsonObject values{{QStringLiteral("AccountId"), account.value_or(QString())},
                       {QStringLiteral("MailingCity"), person.town.city},
                       {QStringLiteral("MailingState"), person.town.state},
                       {QStringLiteral("MailingPostalCode"), person.town.postalCode},
                       {QStringLiteral("MailingCountry"), person.town.country}};
    addShared(values, casting, person);
    (void)world.salesforce.create(QStringLiteral("Contact"), values, rep);
}

void addPerson(World& world, Casting& casting)
{
    const Casting::Person person = casting.next();
    const QJsonObject values{{QStringLiteral("firstName"), person.first},
                             {QStringLiteral("lastName"), person.last},
                             {QStringLiteral("email"), person.email},
                             {QStringLiteral("title"), person.title},
                             {QStringLiteral("company"), person.company},
                             {QStringLiteral("phone"), person.phone},
                             {QStringLiteral("city"), person.town.city},
                             {QStringLiteral("state"), person.town.state},
                             {QStringLiteral("postalCode"), person.town.postalCode},
                             {QStringLiteral("country"), person.town.country},
                             {QStringLiteral("leadSource"), QStringLiteral("Web")},
                             {QStringLiteral("leadScore"), casting.below(100)},
                             {QStringLiteral("region"), person.town.region}};
    (void)world.marketo.create(values, Origin::marketer());
}

} // namespace

void populate(World& world, const Population& population)
{
    Casting casting(population.seed);
    const int all = population.leads + population.contacts + population.people;
    // The world looks back on a year of work: the records are born one after another up to now.
    const WorldClock present = world.clock;
    const qint64 step = historySeconds / (all + 1);
    world.clock.setFrozen(true);
    world.clock.advance(-historySeconds);
    const auto add = [&](int count, void (*one)(World&, Casting&)) {
        for (int number = 0; number < count; ++number) {
            world.clock.advance(step);
            one(world, casting);
        }
    };
    add(population.leads, addLead);
    add(population.contacts, addContact);
    add(population.people, addPerson);
    world.clock = present;
}

} // namespace lockstep::sandbox
