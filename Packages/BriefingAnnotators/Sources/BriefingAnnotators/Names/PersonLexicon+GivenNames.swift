extension PersonLexicon {
  /// Given names that are common somewhere, beside those of the shipped table of names by culture.
  ///
  /// Unlike that table this list says nothing of the order of a name; a word in it, with a
  /// capitalised word after it, is most likely a person's name.
  static let givenNames = """
    Aaliyah Abby Abdallah Abdelaziz Abdoulaye Abdulla Abdurrahman Abel Abigail Abraham Achim Ada \
    Adel Adele Adeline Adnan Adolf Adolfo Adolph Adrian Adriana Agatha Agnes Agnieszka Agustin \
    Aidan Aileen Aimee Aisha Aitor Akiva Alan Alana Alastair Albert Alberta Aldo Aldous Alec \
    Alejandra Aleksandra Alena Alessandra Alessia Alexandra Alexandre Alexandria Alexis Alfred \
    Alfredo Alina Alisa Alison Alistair Allan Allison Allyson Alma Aloysius Alphonse Alva Alvin \
    Alyssa Amadou Amalia Amar Amelia Amelie Amos Anastasia Anatole Anatoli Anders Andre Andreas \
    Andrés Andrew Andrzej Andy Anette Angel Angelica Angelina Angelique Angelo Angus Anita Anja \
    Anna Annabel Anneke Annette Annie Anouk Ansel Anthea Antoinette Antonella Antoni Antonin \
    Antónia António Antonio Anya April Aretha Ariana Arianna Ariane Arlen Arlene Armand Armando \
    Armin Arnaud Arne Arnold Arthur Arturo Asa Asher Astrid Athanasius Aubrey Audrey August \
    Augusta Auguste Augustin Augustus Aurelia Aurora Autumn Ava Avery Avi Avigdor Aviv Avraham \
    Axel Ayesha Azad Baldwin Barack Barnabas Barney Baron Barrett Barry Bart Bartholomew Basil \
    Beatrice Beatriz Becky Bela Belinda Benedict Benedikt Benito Benoit Benoît Bernadette Bernardo \
    Bernd Bernhard Bernice Bernie Bert Berta Bertha Bertram Bertrand Beth Bethany Betsy Bettina \
    Beverly Bianca Birgit Birgitta Bjorn Blaise Blanca Blanche Bob Bobby Bogdan Boleslaw Bonnie \
    Bonar Booker Boyd Brad Bradford Bradley Bram Branko Brendan Brent Brett Bret Brian Briana \
    Bridget Brigid Brigitte Brit Britney Brittany Bronislaw Brooke Bruce Bryan Bryce Bryant Bud \
    Buddy Burt Byron Caesar Caitlin Caleb Callum Calvin Camila Camilla Camille Candace Candice \
    Carey Carina Carla Carlo Carlos Carlton Carly Carmelo Carmen Carole Carolina Caroline Carrie \
    Carroll Carson Carter Cary Casey Casper Cassandra Cassius Catalina Catarina Caterina Cathal \
    Catherina Cathy Cecil Cecile Cecilia Cedric Celeste Celia Celine César Cesar Cesare Chaim \
    Charlene Charlie Charlotte Chelsea Cherie Cheryl Chester Chiara Chloe Chloé Christa Christel \
    Christiaan Christiane Christie Christina Christoffer Christophe Christos Chrystia Ciaran Cindy \
    Claire Clara Clare Clarence Clarissa Clark Claudette Claudine Claudio Claus Clay Clayton \
    Clement Clementine Cleo Cleveland Cliff Clifford Clint Clinton Clive Clyde Coco Cody Colby \
    Cole Colette Colin Colleen Connie Connor Conor Conrad Constance Constantin Constantine \
    Consuelo Cora Cordell Corey Corinne Cornelia Cornelis Cornelius Corrado Cory Cosmo Courtney \
    Craig Crispin Cristian Cristiano Cristóbal Curt Curtis Cyndi Cyril Cyrus Dafydd Dagmar Daisy \
    Dale Damian Damien Damon Dana Danica Daniela Daniele Daniella Danielle Danilo Danny Dante \
    Daphne Darcy Daren Daria Dario Darlene Darrell Darren Darryl Darwin Dave Davide Davis Dawn \
    Dean Deanna Debbie Deirdre Delia Delphine Demetrius Denis Denise Denver Denzel Derek Derrick \
    Desiree Devin Devon Dexter Diana Diane Dianne Dick Didi Diederik Dilip Dimitri Dimitris Dina \
    Dino Dirk Dmitriy Dolly Dolores Dominic Dominick Dominik Dominika Domingo Donal Donald \
    Donatella Donna Donovan Dora Doreen Dorian Doris Dorothea Dorothy Doug Drew Duane Dudley \
    Duncan Dustin Dwayne Dwight Dylan Eamon Earl Earle Ebenezer Ed Eddie Eddy Edgar Edison Edith \
    Edmond Edmund Edna Edoardo Eduard Edvard Edwin Edwina Efraim Egon Eileen Einar Elaine Elbridge \
    Eleanor Eleanora Elena Eleni Eli Elia Elias Elie Elijah Elinor Elisa Elisabeth Elise Elisha \
    Eliza Elke Ella Elliot Elliott Ellis Elon Elroy Elsa Elsie Elton Elvis Elwood Emanuel Emil \
    Emile Émile Emilia Emiliano Emilie Emilio Emir Emma Emmanuelle Emmett Enda Engin Enid Enoch \
    Enzo Ephraim Erasmus Erhard Erica Erich Ericka Erika Erin Erling Ernest Ernestine Ernst Errol \
    Erskine Ervin Erwin Esmeralda Esperanza Estelle Esther Ethel Étienne Etienne Eugen Eugene \
    Eugène Eugenia Eugenio Eunice Eva Evan Evander Eve Evelina Evelyn Everett Evgenia Ewa Ewan \
    Ezekiel Ezra Fabian Fabienne Fabio Fabrice Fabrizio Faith Fanny Fausto Fay Faye Federico \
    Felicia Felicity Felix Fenella Ferdinand Fergus Fermin Fernanda Ferruccio Fiona Fiorella \
    Fletcher Flora Florian Floyd Forrest Foster Fran Franca Frances Francesca Francesco Francine \
    Francis Francisca Franco Frank Frankie Franklin Franklyn Frans Franz Fred Freda Freddie Freddy \
    Frederic Frédéric Frederica Frederick Frederik Fredrik Freya Frida Frieda Friedhelm Fritz \
    Gabor Gabriela Gabriele Gabriella Gabrielle Gail Galina Gareth Garrett Garry Garth Gary Gaston \
    Gavin Gayle Geert Gemma Gene Genevieve Geoff Geoffrey Georg Georges Georgette Georgia Georgina \
    Gerald Geraldine Gerard Gerardo Gerd Germaine Gerry Gert Gertrude Ghassan Gianluca Gianni \
    Gideon Gil Gilbert Giles Gillian Ginger Gino Gioacchino Gisela Giselle Gladys Glen Glenda \
    Glenn Gloria Godfrey Gordon Grace Gracie Graham Grant Greta Gretchen Griffin Grigory Grover \
    Guenther Guglielmo Guillermina Gunter Günter Günther Gus Gustaf Gustave Gwen Gwendolyn Gwyneth \
    Haakon Haider Hakeem Hal Hank Hanna Hanne Hannelore Hannes Hannibal Hans-Dietrich Harald \
    Harlan Harley Harriet Harris Harrison Harry Hartmut Harvey Hashim Hassan Hayden Hayley Hazel \
    Heath Hector Hedwig Hedy Heidi Heinz Helen Helena Helene Hélène Helga Hendrik Henri Henriette \
    Henrik Henrique Herb Herbert Herman Hermann Hermione Hernan Herschel Hester Hideyo Hilary \
    Hilda Hilde Hiram Hollis Holly Homer Hope Horace Horatio Howard Hubert Hugh Hugues Humberto \
    Humphrey Huw Iain Ian Ida Idris Ignacio Ignatius Ignazio Igor Ike Ilan Ileana Ilham Ilona \
    Imran Inès Inés Inga Inge Ingeborg Ingmar Ingvar Ira Irene Irina Iris Irma Irving Irwin Isa \
    Isaak Isabel Isabella Isabelle Isaiah Isidore Isidro Isla Ismael Israel Issa Istvan Ivana Ivo \
    Ivor Ivy Jacek Jackie Jacob Jacoba Jacqueline Jade Jaime Jake Jakob Jakub Jamaal Jamal Jameel \
    James Jamie Jan Jana Jane Janelle Janet Janette Janine Janis Jared Jarrett Jarvis Jasmin \
    Jasmine Jasper Javed Javier Jay Jayne Jean Jeanette Jeanine Jeanne Jed Jedediah Jeffery \
    Jefferson Jenna Jennie Jenny Jens Jerald Jeremiah Jermaine Jerome Jesper Jess Jesse Jessie \
    Jesus Jill Jillian Jim Jimmy Jo Joachim Joan Joanna Joanne Joaquin Jocelyn Jochen Jodie Jody \
    Joel Joey Johan Johanna Johnnie Johnny Jolanda Jon Jonah Jonas Jonathon Jools Joost Jordan \
    Jordana Jorge Joris Jörg Josef Josefina Joseph Josephine Joschka Josh Joshua Josiah Josip Joss \
    Joyce Juan Juanita Judas Judd Jude Judi Judith Judy Jules Julia Julian Juliana Julianne Julie \
    Julien Juliet Juliette Julio Julius June Junius Juri Justin Justine Justus Kaja Kara Karel \
    Karim Karin Karina Karla Karol Karoline Kasim Kasper Kate Katarina Katarzyna Kathrin Kathy \
    Katie Katja Katrina Katya Kay Kaye Kayla Keanu Keira Keisha Keith Kellie Kelvin Ken Kendall \
    Kendra Kenneth Kenny Kent Kermit Kerry Khadija Khaled Kieran Kim Kimberley Kirk Kirsten Kirsty \
    Kit Kjell Klara Klaas Klemens Knut Kofi Kris Krishnan Kristen Kristian Kristin Kristina \
    Kristine Kristof Kristoffer Kurt Kwame Kyle Kylie Kyriakos Lachlan Lamar Lana Lance Lanny Lara \
    Larissa Laszlo Latoya Laura Laurel Lauren Laurence Laurie Lavinia Lea Leah Leander Leanne Lee \
    Leif Leigh Leland Lena Lennart Lennox Lenny Leo Leon Leona Leonard Leonardo Leonel Leonie \
    Leonor Leonora Leopold Leopoldo Leroy Les Leslie Lester Leticia Levi Lew Lewis Liam Lidia Lila \
    Lilian Lillian Lilly Lily Lindsay Lindsey Linus Lionel Lisbeth Liudmila Livia Lloyd Lois Lola \
    Lora Loren Lorena Lorenzo Loretta Lorna Lorne Lorraine Lothar Lottie Lou Louie Louisa Louise \
    Lourdes Lowell Luca Lucas Lucia Lucian Luciano Lucie Lucien Lucille Lucinda Lucius Lucy \
    Ludmila Ludovic Ludwig Luis Luisa Lukas Luke Lula Luther Lydia Lyle Lyn Lynda Lyndon Lynette \
    Lynn Lynne Mabel Maciej Mack Maddison Madelyn Madison Madonna Mads Magda Magnus Maggie \
    Mahathir Mahinda Maia Maisie Maja Malala Malcolm Malik Mallory Mamadou Mandy Manfred Manny \
    Mansoor Manu Manuela Mara Marc Marcel Marcela Marcella Marcia Marcin Marco Marcos Marcus \
    Margaret Margarete Margarita Margaux Margery Margit Margot Margrethe Marguerite Maria María \
    Mariah Mariam Marian Mariana Marianne Maribel Marilyn Marine Marion Maris Marisa Marissa Marit \
    Marita Marius Marjorie Mark Markku Marla Marlene Marlon Marsha Marshall Marta Martha Martin \
    Martina Martine Marty Marvin Mary Mason Masha Massimo Mathias Mathieu Mathilde Matilda Matt \
    Mattéo Mattias Maud Maude Maura Maureen Maurice Maurizio Mavis Max Maxim Maxime Maximilian \
    Maximilien Maxine Maxwell Maya Meaghan Megan Meghan Mehmet Mel Melania Melanie Melinda Melvin \
    Mercedes Meredith Merle Merlin Mervyn Meryl Meyer Mia Micah Michaela Michal Michał Michele \
    Micheline Mick Mickey Miguel Mihail Mihai Mikael Mike Mikel Mikhail Mila Mildred Miles Millard \
    Millie Milo Milton Mindy Minna Minnie Mira Miranda Mireille Miriam Miroslav Misha Mitchell \
    Mitt Mo Moez Mohammad Mohamad Moira Molly Mona Monica Monika Monique Montgomery Mordechai \
    Morgan Moritz Morris Mort Mortimer Moses Muhammadu Muriel Murray Myra Myriam Myron Myrtle \
    Nadine Nancy Naomi Napoleon Narendra Natalie Natalya Natasha Nate Nathalie Nathaniel Ned Neil \
    Nell Nellie Nelson Nestor Neville Newt Niall Nicola Nicolae Nicolai Nicole Nicoletta Nicolo \
    Niels Nigel Nika Nikita Nikki Niklas Nikola Nikolaus Nikolaos Nikos Nina Nino Noah Noam Noel \
    Noelle Nolan Nora Norah Norbert Norm Norma Norman Norris Octavia Octavio Odette Odile Olaf \
    Olav Oleksandr Oleksiy Olga Olive Oliver Olivia Olli Omar Ophelia Oprah Orlando Orrin Orson \
    Orville Oscar Oskar Osvaldo Otis Otmar Otto Owen Paddy Paige Palle Pamela Pat Patrice Patricio \
    Patrik Patrizia Patsy Patti Patty Paula Paulette Paulina Pauline Pavlos Pearl Peggy Penelope \
    Per Percival Percy Perry Pete Petar Peter Petra Petros Phil Philip Philippa Phillip Phoebe \
    Phyllis Pia Pier Piero Pieter Pietro Pim Piotr Poppy Porfirio Preston Prince Priscilla \
    Prudence Queenie Quentin Quincy Quinn Rachelle Rafael Raffaele Ragnar Rahul Raila Rainer \
    Rainier Ralf Ralph Ramona Randall Randolph Randy Rania Ransom Raoul Raphael Raquel Rashida \
    Raul Ray Raymonde Raymundo Reagan Rebekah Reed Reese Reg Reggie Regina Reginald Regine Reid \
    Reinaldo Reiner Reinhard Reinhold Renata Renate Rene Renée Renee Renzo Reuben Rex Reynaldo \
    Rhonda Ric Ricarda Riccardo Rich Richie Rick Ricky Rita Robbie Roberta Roberto Robin Rocco \
    Rocky Rod Roderick Rodney Rodolfo Roel Rogelio Rogério Roland Rolando Roman Romain Romeo \
    Romelu Romy Ronan Ronnie Rory Rosalie Rosalind Rosalyn Rosamund Rosanna Rose Roseanne \
    Rosemarie Rosemary Rosie Roswitha Rowan Roxanne Roy Royce Ruben Rubén Rubens Ruby Rudi Rudolf \
    Rudolph Rudy Rufus Rupert Russ Russell Rusty Rutger Rutherford Sabina Sabine Sabrina Sadie \
    Sadiq Sal Sally Salma Salvatore Sammy Sana Sander Sandy Sanford Santino Saoirse Sasha Saul \
    Savannah Scarlett Scottie Seamus Séamus Sebastián Sébastien Selena Selina Selma Serge Sergei \
    Sérgio Seth Severin Seymour Shamima Shane Shania Shannon Shari Shaun Shauna Shawn Sheila \
    Shelby Sheldon Shelley Shelly Sheridan Sherman Sherri Sherry Shimon Shirin Shlomo Sid Sidney \
    Siegfried Sienna Sierra Sigmund Sigrid Silas Silke Silvia Siméon Simeon Simona Simone Sinead \
    Sinéad Siobhan Sixto Skip Sofia Sofie Sol Solomon Somchai Sonia Sonja Sonny Sonya Sophia \
    Sophie Søren Soren Spencer Spiros Stacey Stacy Stan Stanford Stanislav Stanislaw Stanley \
    Stefania Stefanie Stefano Steffen Stelios Stella Stéphanie Sterling Stewart Stu Stuart Sue \
    Sultana Sunniva Suranga Susana Susanna Susannah Susanne Susie Suzan Suzanne Suzette Svante \
    Sverre Sybil Sydney Sylvain Sylvester Sylvia Tabitha Tad Tadeusz Tamara Tammy Tanya Tara Tariq \
    Tasha Tate Tatyana Taylor Tayyip Teddy Terence Teresita Teri Terrance Terrence Terri Terry \
    Tess Tessa Thaddeus Thea Thelma Theo Theodor Theodora Theodore Theodoros Therese Thérèse \
    Thibaut Thiago Thom Thomasina Thor Thorsten Thurgood Tibor Tiffany Tiger Tilda Till Tilman \
    Timothée Timothy Tina Tito Tobias Tobin Toby Todd Tomas Tommaso Tommie Tommy Toni Tonya \
    Torsten Tova Tracey Traci Tracy Travis Trent Trevor Trey Tricia Trina Trisha Tristan Troy \
    Trudy Truman Tsipras Tucker Tyrone Tyson Udo Ugo Uli Ulla Ulrike Ulysses Umberto Una Upton Uri \
    Uriah Ursula Václav Val Valentin Valentino Valeria Valerie Valérie Van Vance Vanessa Vasil \
    Vaughn Velma Venus Vera Vern Vernon Veronica Veronika Vic Vicki Vickie Vicky Victor Vidkun \
    Vilma Vince Vincent Vincenza Viola Violet Virgil Virginia Virginie Vito Vittorio Vivian \
    Viviane Vivien Vivienne Vlad Vladislav Volker Wade Waldo Wallace Wallis Walt Wanda Ward Warner \
    Warren Wayne Wendell Wes Wesley Whitney Wilbur Wilder Wiley Wilfred Wilfried Wilhelm \
    Wilhelmina Will Willa Willard Willem Willi Willie Willis Willy Wilma Wilmer Wilson Winfield \
    Winifred Winnie Winona Winston Wladyslaw Wladimir Wojciech Woodrow Woody Wyatt Xander Xiomara \
    Yannick Yannis Yasmin Yasmine Yolanda Yosef Yotam Yul Yvan Yvette Yvonne Zac Zach Zack Zane \
    Zara Zelda Zeke Zoe Zoë Zoran Zsa Zuzana Abdi Abubakar Achmad Adebayo Aditya Afonso Aime \
    Aisyah Ajmal Akash Akbar Alhassan Alisher Aloke Amara Aminata Amitav Amr Anas Andri Anibal \
    Anis Anou Anwarul Apinya Arif Aryeh Asad Asghar Ashraf Asif Aslan Atef Avril Ayman Ayub Azmi \
    Babajide Babatunde Baburam Bacharuddin Badr Bakhtiar Baldev Bandar Bashir Basuki Batyr Bayram \
    Benazir Bhupendra Bishnu Boutros Budi Bujar Burhan Carles Chakib Chandrika Cheikh Chidambaram \
    Chukwuma Cissé Daud Desi Dharmendra Dhaka Dilnoza Dimitar Dipu Djibril Dursun Ebrahima Edi \
    Edin Efthymios Emeka Emomali Enver Ercan Erdal Ersin Etsuko Fadi Faiz Farah Farooq Farouk \
    Fathi Fethullah Fikret Firdaus Folake Gani Gennadi Getachew Ghulam Girija Gopal Gotabaya Guðni \
    Gurbanguly Habib Hadi Haile Halimah Hamadi Hamed Hamid Haris Harun Hayat Hemant Heydar Hichem \
    Hicham Hifikepunye Hina Hosam Houari Hubertus Hüseyin Ignas Ilir Ilkka Imre Indra Inonge Iqbal \
    Irfan Islam Islom Iurie Jalal Jaroslav Jayant Jayalalithaa Jigme Jose Jusuf Kadir Kamal Kamel \
    Karan Kassym-Jomart Katalin Kemi Khadga Khaleda Khurshid Kiril Kirti Klement Kiran Lakhdar \
    Latif Levan Liaquat Ljubo Luong Maithripala Mamnoon Manolis Mansur Marwan Mauro Mihály Milorad \
    Mir Mircea Mirza Mitsotakis Moncef Moeen Mufti Mukhtar Muqtada Murad Musa Nabih Nadir Naguib \
    Nahid Nana Nasir Naveed Nawaf Nawaz Nazir Nelu Nguema Nicanor Nihat Nizar Nursultan Nusrat \
    Ollanta Olu Onyango Oommen Oumar Ousmane Pankaj Parvez Pascal Pervez Pinarayi Pratibha Prithvi \
    Purushottam Qaboos Rached Rafik Raghuram Raja Rajeev Rajendra Ramiro Ramzan Ranil Rashed Ratko \
    Rauf Rawle Recep Rehman Riad Rifaat Rizwan Roza Ruslana Saeb Saif Sajid Saleem Salvador Samira \
    Sani Sanjiv Sarojini Sarath Serhiy Serzh Shahbaz Shahid Shahidul Shamil Shankar Shaukat Sheikh \
    Sherpa Shinawatra Siddharth Sidi Sirajul Sirimavo Sitaram Slavko Sonam Souad Stjepan Subhas \
    Sudhir Suleyman Sumitra Suresh Sushil Tahir Talat Tamer Tanvir Tarik Tarja Tawakkol Tenzin \
    Thein Tigran Todor Tufan Ujjwal Uma Umar Usman Vandana Vasundhara Veerappa Vesna Vidya Vikas \
    Vinoba Viorica Vithal Vojislav Wael Wahid Wasim Wickremesinghe Yahaya Yakubu Yasir Yashwant \
    Yemi Yoon Younis Yousaf Yusof Zafar Zaki Zalmay Zdravko Zeid Zia Zine Zubair Zulfikar Željko \
    Živko
    """
}
