extension PersonLexicon {
  /// Family names that are common in the news and are no word, place or firm as well, beside those of
  /// the shipped table of names by culture: those of many, and of those who governed.
  static let familyNames = """
    Abdullah Acheson Ahern Allende Andrews Andropov Antall Aristide Armstrong Ashdown Asquith \
    Atkinson Attlee Aznar Balfour Barrett Beneš Benson Bernanke Bhutto Blinken Boehner Botha \
    Bouteflika Boyd Brennan Bryant Brzezinski Bukharin Burke Burns Buthelezi Byrne Calhoun \
    Callaghan Carroll Carson Ceausescu Ceaușescu Chamberlain Chapman Cheney Chernenko \
    Christensen Chrétien Churchill Ciampi Clarke Clegg Clemenceau Coleman Connolly Coolidge \
    Corbyn Crawford Craxi Cromwell Cummings Cunningham Daladier Daly Daniels Davidson Davies \
    Dawson Disraeli Dixon Djukanovic Doherty Dole Dombrovskis Donaldson Donnelly Dougherty Doyle \
    Dubček Duffy Dukakis Dulles Duvalier Eisenhower Elliott Erhard Farrell Ferguson Fillmore \
    Fillon Fitzgerald Fleming Flynn Foley Fraser Freeman Gaidar Gallagher Gardner Garfield \
    Gephardt Gibson Giddens Gillard Gingrich Giolitti Giscard Giuliani Gladstone Goebbels \
    Goldwater Gomułka Gore Griffith Gromyko Göring Habibie Haig Halonen Harrison Hayes Hersh \
    Heseltine Higgins Himmler Hitler Hoffman Holmes Honecker Hoover Hopkins Horthy Hoxha \
    Humphrey Hussein Hutchinson Iliescu Izetbegović Jacobs Jacobson Jagan Jaruzelski Jefferson \
    Jenkins Jennings Johnston Juppé Karadžić Karimov Kaufman Kaunda Keating Kendall Kennan \
    Kerensky Kerr Kerry Kinnock Kissinger Kostunica Koštunica Kravchuk Kreisky Kruger Kuchma \
    Kufuor Kádár Larson Lawson Leahy Lebed Levine Lieberman Lloyd Lugar Lumumba Luzhkov Lynch \
    MacArthur MacDonald Mackenzie Macmillan Mahathir Mahoney Makarios Malenkov Malone Manning \
    Matthews McCain McCarthy McConnell McDonald McDougall McGovern McGuinness McKenna McKenzie \
    McKinley McLean McMahon McNamara Menem Menzies Metternich Mečiar Mladić Mobutu Molotov \
    Mondale Monnet Morrison Morsi Mosaddegh Mossadegh Mueller Mulroney Murray Musharraf \
    Mussolini Nasser Newman Nixon Nolan Noriega Nyerere Obote Olson Owens Palmer Palmerston \
    Papandreou Pasqua Patterson Pearson Pence Perkins Perot Perón Petersen Pinochet Piłsudski \
    Poincaré Pompeo Pompidou Pushkin Pétain Quayle Quinn Quisling Rabbani Rajoy Ramsey Rasputin \
    Reagan Reid Reilly Ribbentrop Robertson Robespierre Rockefeller Romney Roosevelt Rosenberg \
    Rousseau Rubin Rubio Rumsfeld Rusk Sadat Salazar Salinas Salmond Santer Sarney Savimbi \
    Scalfaro Schlesinger Schroeder Schultz Schuman Schumer Schwarzenegger Schüssel Selassie \
    Senghor Shamir Shapiro Sharif Shaw Sheridan Shevardnadze Sihanouk Simpson Sinclair Sirleaf \
    Smuts Snowden Soares Soros Souphanouvong Stein Steinberg Stephens Stevens Stevenson Strauss \
    Sturgeon Sukarno Sukarnoputri Sununu Sutherland Taft Talleyrand Thaksin Thaçi Thomson Tito \
    Tojo Torrijos Trotsky Truman Tsipras Tsvangirai Tucker Tudjman Turnbull Tuđman Tymoshenko \
    Ulbricht Vance Varoufakis Verhofstadt Verwoerd Videla Vorster Waldheim Wallace Walsh Webster \
    Weinberger Weiss Weizman Weizmann Weizsäcker Wheeler Whitlam Wiesel Wilkinson Williamson \
    Wojtyła Wolfowitz Wolsey Yanukovych Yatsenyuk Yavlinsky Yushchenko Zedillo Zhirinovsky \
    Zhivkov Zimmerman Zinoviev Zyuganov Özal
    """

  /// Given names of Asia, Africa, Latin America and the east of Europe, beside those of the table.
  static let otherGivenNames = """
    Abdirahman Abdullahi Abena Achieng Adaeze Adjoa Adrián Aino Aitana Aurélie Begoña Birna \
    Bjarni Bjørn Boubacar Camilo Cécile Chinedu Chukwuemeka Cláudia Efua Élodie Éric Fabián Farai \
    Fatou Fatuma Funmilayo Germán Göran Guðrún Halldór Hernán Ibrahima Ifeoma Iker \
    Ilze Inês Ingebjørg Íñigo Inmaculada Irène Jón Jørgen Jukka Julián Käthe Kersti \
    Kristín Lucho Lúcia Luísa Magnús Márcia Mariama Martín Mercè Mikko \
    Montserrat Ngozi Njoroge Nkosazana Noémie Nomvula Noura Obinna Ólafur Oluwaseun Óscar Øystein \
    Päivi Pekka Pernille Ragnheiður Rocío Rutendo Seydou Shehbaz Sigríður Sigurður Simón Sipho \
    Solveig Tatenda Tesfaye Thandiwe Tiago Tomás Torbjørn Verónica Vinícius Wambui Wangari \
    Wanjiru Xabier Ángel Ángela Åsa Åse Youssef Þór \
    Aamir Abdou Abebe Aduke Aftab Aidar Aigul Akosua Aleksey Aliou Alioune Alok Amartya Ambrose \
    Amey Amrita Ananya Anatoliy Andrius Andriy Ankit Ante Anupam Anurag Aparna Arash Archana \
    Armen Arnab Aroon Arslan Aruna Atiku Avtar Ayaan Azim Aziza Babak Bagrat Bakhtiyar Balbir \
    Basudeb Bekele Bertie Bettino Bhupinder Biagio Biljana Bimal Binod Biswajit Blerim Bogumił \
    Bolesław Brahim Branimir Bronisław Buthaina Bülent Cagatay Celso Chidi Chinua Colm \
    Constantijn Czesław Dagmara Dalia Damir Danylo Darius Dariusz Deepika Dele Demba Demetrio \
    Devendra Dhruv Diosdado Dobrica Dragoljub Driss Durga Dušan Edgardo Efraín Elif Eman Emilija \
    Emmeline Ertuğrul Esmail Ewald Fahad Fareed Farida Faruk Fatos Fayez Fayssal Femi Ferdinando \
    Ferhat Ferit Fernand Filippo Firoz Fuad Funmi Gamal Gaurav Gediminas Georgi Giacomo \
    Gianfranco Giovanna Girish Giuliano Gonzalo Govind Grażyna Grzegorz Hafiz Halima Hanan \
    Harish Haruko Hatem Haya Hayk Henryk Hrant Hristo Husain Huseyin Hélder Ikechukwu Iman \
    Inder Ioannis Isaias Ishaq Iskander Ivica Iwona Iztok Iñigo Jaafar Jabir Jagdish Jairo Jamil \
    Jamila Janina Jaswant Jatin Jayaprakash Jerzy Jitendra Jolanta Joop Joram Jordi Juana Jyoti \
    Kamila Kaname Karolina Kazimierz Kishore Kojo Kubbra Kunal Kwasi Lalit Lalu Leszek Levon \
    Lindiwe Loujain Lubomir Lukasz Luís Madan Madeha Madhav Madhuri Mahendra Mahmood Mahmud \
    Mamata Mamta Mandla Mangosuthu Manish Manouchehr Marielle Mariusz Massoud Mayawati \
    Mieczysław Milica Milko Milovan Mirosław Mohd Muath Mulayam Munir Muthu Mónica Nadjib Nanda \
    Nandan Narayan Navin Necmettin Neelam Neeraj Nenad Nidal Nikhil Nikolay Nilanjana Niloufar \
    Nuala Numan Obiageli Oksana Oleh Omer Omid Onyekachi Osman Pascual Pavle Pavlo Pawan Paweł \
    Petko Pierluigi Prabhakar Pramod Pratap Praveen Prem Přemysl Qasim Qassem Raad Rachid Radha \
    Radhika Radomir Radoslav Rafał Raghu Rahim Raisa Rajan Rajshri Rama Ramachandra Raman Ranjan \
    Ranjith Rasmus Ratan Ravindra Refik Rigoberta Rima Ritu Riza Roch Rohan Ronaldo Ruairí \
    Rukmini Rustam Ryszard Sabri Sahar Sajida Sajjad Salah Samad Sameer Samia Sandip Sandro \
    Sanja Sardar Saroj Satish Seema Segun Selim Serdar Sergo Sevim Shafiq Shahzad Shaikh \
    Shakil Shalini Sharad Sharmila Shekhar Shivraj Shobha Silvana Simonetta Sirajuddin Smita \
    Snežana Soumitra Srinivas Srđa Stanko Stavros Stipe Subramanian Sudirman Suleiman Sumit \
    Surendra Surjit Swaminathan Sybille Syed Süleyman Taiwo Tamar Tanveer Taras Tareq Teodor \
    Teodoro Tihomir Timur Tiziano Tomislav Traian Trygve Tsering Tunde Turgut Umaru Usha Vaclav \
    Vadim Valentyna Varun Vasile Vasudha Velimir Venkaiah Venkat Vijaya Viktoria Viktoriya \
    Vineet Violeta Vipin Vishal Vishnu Vishwanath Vjosa Vladimír Vlatko Wafa Waheed Waqar \
    Wiesław Witold Wole Władysław Włodzimierz Yamina Yaroslav Yunus Zbigniew Zdeněk Zdzisław \
    Zeljko Zhanna Zhores Zsolt Zurab Özgür Ümit Ľubomír Łukasz Şerif Želimir
    """
}
